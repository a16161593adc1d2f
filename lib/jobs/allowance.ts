import type { Store } from '../store/database'
import type { OperationFacts, RateLimit } from '../vendors/contract'
import type { Engine } from './engine'

/**
 * A refusal although our own window was free means that somebody else uses the key. The rate is halved, and grows
 * back by a fifth of a slot for each clean window: what is left for us is learnt, not fought for.
 */
interface Allowance {
  readonly max: number
  readonly at: number
}

const keyOf = (bucket: string): string => `allowance:${bucket}`
const regrowth = 1 / 5

const grown = ({ max, at }: Allowance, limit: RateLimit, now: number): number =>
  Math.min(limit.max, max + Math.max(0, (now - at) / limit.windowMs) * regrowth)

async function current(store: Store, bucket: string, limit: RateLimit, now: number): Promise<number> {
  const kept = (await store.notes.get(keyOf(bucket)))?.value as Allowance | undefined
  return kept ? grown(kept, limit, now) : limit.max
}

export async function allowedNow(
  store: Store,
  bucket: string,
  limit: RateLimit,
  now: number,
): Promise<RateLimit> {
  return { ...limit, max: Math.max(1, Math.floor(await current(store, bucket, limit, now))) }
}

export async function halve(store: Store, bucket: string, limit: RateLimit, now: number): Promise<void> {
  const kept = (await store.notes.get(keyOf(bucket)))?.value as Allowance | undefined
  // Calls that were out together are refused together: that is one lesson.
  if (kept && now - kept.at < limit.windowMs) return
  const max = Math.max(1, (await current(store, bucket, limit, now)) / 2)
  await store.notes.put({ key: keyOf(bucket), value: { max, at: now } satisfies Allowance })
}

/** The vendor's own limit, in this world's time. */
export const limitOf = (
  { timeScale }: Pick<Engine, 'timeScale'>,
  { limit }: Pick<OperationFacts, 'limit'>,
): RateLimit | undefined => limit && { ...limit, windowMs: limit.windowMs / timeScale }
