import type { Store } from '../store/database'

const hour = 3_600_000
const day = 24 * hour
const retentionNote = 'retention'

/** A clock that leapt further than this may be wrong, and what it would delete does not come back. */
const leap = 45 * day

interface Looks {
  readonly lookedAt: number
  readonly sweptAt?: number
  readonly leaptAt?: number
}

/**
 * Whether it is time for a sweep: once a day, and after a leap of the clock (or a long absence) only when the
 * clock still says so most of a day later.
 */
export async function sweepDue(store: Store, now: number): Promise<boolean> {
  return store.transaction('rw', store.notes, async () => {
    const before = (await store.notes.get(retentionNote))?.value as Looks | undefined
    const put = (value: Looks) => store.notes.put({ key: retentionNote, value })
    if (before === undefined) {
      await put({ lookedAt: now, sweptAt: now })
      return true
    }
    if (now < before.lookedAt || now - before.lookedAt > leap) {
      await put({ lookedAt: now, leaptAt: now, sweptAt: Math.min(before.sweptAt ?? 0, now) })
      return false
    }
    const { sweptAt = 0, leaptAt } = before
    const due = now - sweptAt >= 20 * hour && (leaptAt === undefined || now - leaptAt >= 20 * hour)
    await put(due ? { lookedAt: now, sweptAt: now } : { ...before, lookedAt: now })
    return due
  })
}
