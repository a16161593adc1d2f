import type { Store } from '../store/database'
import type { RateLimit } from '../vendors/contract'

/**
 * A sliding log of departures. The vendor counts arrivals, we count departures, and the jitter between the two is
 * what the guard covers. A stamp is never given back: a request whose answer got lost was counted all the same,
 * and one request too many can block a key for a whole further window.
 */
const guardShare = 1 / 60

export const guardFor = (limit: RateLimit): number => Math.max(20, limit.windowMs * guardShare)

export type Slot =
  | { readonly ok: true; readonly stamp?: number }
  | { readonly ok: false; readonly waitMs: number }

async function departures(store: Store, bucket: string, limit: RateLimit, now: number): Promise<number[]> {
  const since = now - limit.windowMs - guardFor(limit)
  const rows = await store.hits
    .where('[bucket+at]')
    .between([bucket, since], [bucket, Number.MAX_SAFE_INTEGER], false)
    .toArray()
  // A stamp from the future means the clock was set back: count it as now, which can only make us wait longer.
  return rows.map((row) => Math.min(row.at, now)).sort((a, b) => a - b)
}

export async function nextSlot(store: Store, bucket: string, limit: RateLimit, now: number): Promise<Slot> {
  const stamps = await departures(store, bucket, limit, now)
  const blocking = stamps[stamps.length - limit.max]
  if (blocking === undefined) return { ok: true }
  return { ok: false, waitMs: Math.max(1, blocking + limit.windowMs + guardFor(limit) - now) }
}

export const stampsIn = (store: Store, bucket: string) =>
  store.hits.where('[bucket+at]').between([bucket, 0], [bucket, Number.MAX_SAFE_INTEGER])

/** Must run in the transaction that marks the call as sending. */
export async function takeSlot(store: Store, bucket: string, limit: RateLimit, now: number): Promise<Slot> {
  const [slot, stamps] = await Promise.all([
    nextSlot(store, bucket, limit, now),
    stampsIn(store, bucket).count(),
  ])
  if (!slot.ok) return slot
  // As long as there are few, nobody has looked whether they are as old as they seem.
  if (stamps > limit.max)
    await store.hits
      .where('[bucket+at]')
      .between([bucket, 0], [bucket, now - 2 * (limit.windowMs + guardFor(limit))])
      .delete()
  return { ok: true, stamp: await store.hits.add({ bucket, at: now }) }
}

/**
 * The vendor counts when a request arrives, not when its slot was taken: whatever was done in between moves the
 * stamp, and so does a refusal, which was counted at its end at the latest. A stamp only ever grows younger.
 */
export async function restamp(
  store: Store,
  stamp: number | undefined,
  at: number,
  vendorAt?: number,
): Promise<void> {
  if (stamp === undefined) return
  await store.hits
    .where(':id')
    .equals(stamp)
    .modify((hit) => {
      if (at > hit.at) hit.at = at
      if (vendorAt !== undefined) hit.vendorAt = vendorAt
    })
}

/** After the clock was set or the machine slept: ages stay what they were. */
export async function shiftStamps(store: Store, byMs: number): Promise<void> {
  await store.hits.toCollection().modify((hit) => {
    hit.at += byMs
  })
}

/**
 * At the start of a life: a stamp from the future is a clock that was set back while nobody watched. It counts as
 * now from here on, or the vendor would be waited for until the old time comes round again.
 */
export async function clampStamps(store: Store, now: number): Promise<void> {
  await store.hits
    .filter(({ at }) => at > now)
    .modify((hit) => {
      hit.at = now
    })
}
