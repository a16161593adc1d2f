import type { Clock } from '../../world/clock'
import type { LonescaleSettings } from './settings'

export interface Verdict {
  readonly allowed: boolean
  readonly remaining: number
  /** Real time, both. */
  readonly resetMs: number
  readonly retryMs: number
}

interface Bucket {
  hits: number[]
  resetAt: number
  blockedUntil: number | undefined
}

export interface Limiter {
  hit(bucket: string): Verdict
  state(): Record<string, Bucket>
  clear(): void
}

/**
 * Two readings of "5 requests per minute". The sliding window forgets refused calls. The other is how the throttler
 * that the vendor's error text names behaves: a hit too many blocks the bucket for a time of its own, hits during
 * the block are not counted, and the first one after it starts a new count.
 */
export function createLimiter(settings: LonescaleSettings['limiter'], clock: Clock): Limiter {
  const buckets = new Map<string, Bucket>()

  const slidingWindow = (bucket: Bucket, now: number): Verdict => {
    const windowMs = clock.span(settings.windowMs)
    const allowed = bucket.hits.length < settings.max
    if (allowed) bucket.hits.push(now)
    const oldest = bucket.hits[0] ?? now
    const resetMs = oldest + windowMs - now
    return { allowed, remaining: settings.max - bucket.hits.length, resetMs, retryMs: resetMs }
  }

  const nestThrottler = (bucket: Bucket, now: number): Verdict => {
    if (bucket.resetAt <= now) bucket.resetAt = now + clock.span(settings.windowMs)
    if (bucket.blockedUntil === undefined) {
      bucket.hits.push(now)
      if (bucket.hits.length > settings.max) bucket.blockedUntil = now + clock.span(settings.blockMs)
    } else if (bucket.blockedUntil <= now) {
      bucket.blockedUntil = undefined
      bucket.hits = [now]
    }
    return {
      allowed: bucket.blockedUntil === undefined,
      remaining: Math.max(0, settings.max - bucket.hits.length),
      resetMs: bucket.resetAt - now,
      retryMs: (bucket.blockedUntil ?? now) - now,
    }
  }

  return {
    hit(name) {
      const now = clock.now()
      const bucket = buckets.get(name) ?? { hits: [], resetAt: 0, blockedUntil: undefined }
      buckets.set(name, bucket)
      bucket.hits = bucket.hits.filter((at) => at > now - clock.span(settings.windowMs))
      return settings.model === 'sliding-window' ? slidingWindow(bucket, now) : nestThrottler(bucket, now)
    },
    state: () => Object.fromEntries(buckets),
    clear: () => buckets.clear(),
  }
}
