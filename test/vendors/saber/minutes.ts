import type { Clock } from '../../world/clock'
import type { SaberSettings } from './settings'

interface Count {
  readonly allowed: boolean
  readonly limit: number
  readonly remaining: number
  readonly resetMs: number
}

const minute = 60_000

/** Reads and writes are counted apart, per key, in fixed minutes: that is what a reset time in the headers means. */
export function createMinutes(settings: SaberSettings['limiter'], clock: Clock) {
  const counts = new Map<string, { used: number; endsAt: number }>()
  return {
    hit(kind: 'reads' | 'writes', key: string): Count {
      const now = clock.now()
      const name = `${kind} ${key}`
      const before = counts.get(name)
      const count = before && before.endsAt > now ? before : { used: 0, endsAt: now + clock.span(minute) }
      counts.set(name, count)
      const limit = kind === 'reads' ? settings.readsPerMinute : settings.writesPerMinute
      const allowed = count.used < limit
      if (allowed) count.used += 1
      return { allowed, limit, remaining: Math.max(0, limit - count.used), resetMs: count.endsAt - now }
    },
    clear: () => counts.clear(),
  }
}
