import type { VendorProblem } from '../domain/refusal'
import type { VendorId } from '../domain/vendor'
import type { Store } from '../store/database'

/** A vendor that said "not now" or "not with this key" is left alone as a whole, whatever endpoint said it. */
export interface Pause {
  readonly vendor: VendorId
  readonly problem: VendorProblem
  /** Absent: until the user does something about it. */
  readonly until?: number
  readonly strikes: number
  readonly tag: string
}

export const pauseKey = (vendor: VendorId): string => `pause:${vendor}`

const longest = 10 * 60_000
const firstWait = 60_000

export async function pauseOf(store: Store, vendor: VendorId): Promise<Pause | undefined> {
  return (await store.notes.get(pauseKey(vendor)))?.value as Pause | undefined
}

/** A pause belongs to the key that earned it: another key starts clean. */
export const isPaused = (pause: Pause | undefined, tag: string, now: number): boolean =>
  pause !== undefined && pause.tag === tag && (pause.until === undefined || pause.until > now)

export async function pauseAfterLimit(
  store: Store,
  vendor: VendorId,
  tag: string,
  now: number,
  retryAfterMs: number | undefined,
  random: () => number,
  scale: number,
): Promise<Pause> {
  const before = await pauseOf(store, vendor)
  const strikes = before?.tag === tag && before.problem === 'rate-limited' ? before.strikes + 1 : 1
  const guess = (firstWait * 2 ** (strikes - 1) + random() * 15_000) / scale
  const wait = Math.min(longest / scale, retryAfterMs ?? guess)
  const pause: Pause = { vendor, problem: 'rate-limited', strikes, tag, until: now + wait }
  await store.notes.put({ key: pauseKey(vendor), value: pause })
  return pause
}

export async function pauseUntilUserActs(
  store: Store,
  vendor: VendorId,
  tag: string,
  problem: VendorProblem,
): Promise<void> {
  await store.notes.put({
    key: pauseKey(vendor),
    value: { vendor, problem, strikes: 1, tag } satisfies Pause,
  })
}

export async function endPause(store: Store, vendor: VendorId): Promise<void> {
  await store.notes.delete(pauseKey(vendor))
}
