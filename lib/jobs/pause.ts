import type { VendorProblem } from '../domain/refusal'
import { type VendorId, vendorIds } from '../domain/vendor'
import type { Store } from '../store/database'
import type { Engine } from './engine'

/** A vendor that said "not now" or "not with this key" is left alone as a whole, whatever endpoint said it. */
export interface Pause {
  readonly vendor: VendorId
  readonly problem: VendorProblem
  /** Absent: until the user does something about it. */
  readonly until?: number
  readonly strikes: number
  readonly tag: string
  readonly at: number
}

export const pauseKey = (vendor: VendorId): string => `pause:${vendor}`

/** Nobody is waited for longer than this. */
export const longest = 10 * 60_000
const firstWait = 60_000

export async function pauseOf(store: Store, vendor: VendorId): Promise<Pause | undefined> {
  return (await store.notes.get(pauseKey(vendor)))?.value as Pause | undefined
}

/** No vendor is waited for longer than this, whatever it or a moved clock says. */
export async function clampPauses(store: Store, now: number): Promise<void> {
  for (const vendor of vendorIds) {
    const pause = await pauseOf(store, vendor)
    if (pause?.until !== undefined && pause.until > now + longest) {
      await store.notes.put({ key: pauseKey(vendor), value: { ...pause, until: now + longest } })
    }
  }
}

/** A pause belongs to the key that earned it: another key starts clean. */
export const isPaused = (pause: Pause | undefined, tag: string, now: number): boolean =>
  pause !== undefined && pause.tag === tag && (pause.until === undefined || pause.until > now)

/** What the refused call was, and what its vendor said about coming back. */
export interface Refused {
  readonly vendor: VendorId
  readonly tag: string
  readonly sentAt: number
  readonly retryAfterMs: number | undefined
}

/** Waits as told, else a minute, doubling with each refusal in a row; several calls refused together count once. */
export async function pauseAfterLimit(
  engine: Pick<Engine, 'store' | 'random' | 'timeScale'>,
  { vendor, tag, sentAt, retryAfterMs }: Refused,
  now: number,
): Promise<Pause> {
  const { store, random, timeScale } = engine
  const before = await pauseOf(store, vendor)
  const running = before?.tag === tag && before.problem === 'rate-limited' ? before : undefined
  const strikes = running ? running.strikes + (sentAt > running.at ? 1 : 0) : 1
  const guess = (firstWait * 2 ** (strikes - 1) + random() * 15_000) / timeScale
  const until = now + Math.min(longest / timeScale, retryAfterMs ?? guess)
  const pause: Pause = {
    vendor,
    problem: 'rate-limited',
    strikes,
    tag,
    at: now,
    until: Math.max(until, running?.until ?? 0),
  }
  await store.notes.put({ key: pauseKey(vendor), value: pause })
  return pause
}

export async function pauseUntilUserActs(
  store: Store,
  vendor: VendorId,
  tag: string,
  problem: VendorProblem,
  at: number,
): Promise<void> {
  const value: Pause = { vendor, problem, strikes: 1, tag, at }
  await store.notes.put({ key: pauseKey(vendor), value })
}

export async function endPause(store: Store, vendor: VendorId): Promise<void> {
  await store.notes.delete(pauseKey(vendor))
}
