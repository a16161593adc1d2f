import { allowedNow, limitOf } from './allowance'
import type { PaidOperation } from './batch'
import { confirmStamps } from './confirm-stamps'
import { bucketOf } from './depart'
import type { Engine, KeyGrant } from './engine'
import { isPaused, pauseOf } from './pause'
import type { Wait } from './queue-publisher'
import { nextSlot, stampsIn } from './rate-limit'
import { stampNow } from './stamp-clock'

/** Everything but the departure is done this long before the slot opens, so that nothing of the slot is lost. */
export const headStartMs = 250
/** Calls of one kind that are out together, where the vendor names no limit. */
const mostAtOnce = 3

export interface Road {
  /** Calls that this life waits for, and what kind each is. */
  readonly out: Map<string, string>
  /**
   * Why a call of this kind cannot leave now, and when it can; `unsure` where the limit's stamps must be confirmed
   * first. Reads nothing but the store, so that it may be asked within a transaction.
   */
  readonly inTheWay: (operation: PaidOperation, grant: KeyGrant) => Promise<Wait | 'unsure' | undefined>
  readonly confirm: (operation: PaidOperation, grant: KeyGrant) => Promise<void>
}

/** What one life of the worker knows of the way to the vendors. */
export function openRoad(engine: Engine): Road {
  const { store } = engine
  const out = new Map<string, string>()
  /** Limits whose stamps of earlier lives are known to be as old as they say. */
  const confirmed = new Set<string>()
  const isSure = async (bucket: string, max: number) =>
    confirmed.has(bucket) || (await stampsIn(store, bucket).count()) < max

  return {
    out,
    inTheWay: async (operation, grant) => {
      const now = engine.now()
      const limit = limitOf(engine, operation)
      const bucket = bucketOf(operation, grant.tag)
      const [pause, isLimitSure, allowed] = await Promise.all([
        pauseOf(store, operation.vendor),
        limit && bucket && isSure(bucket, limit.max),
        limit && bucket && allowedNow(store, bucket, limit, now),
      ])
      if (!engine.online()) return { why: 'offline', until: now + 30_000 }
      if (isPaused(pause, grant.tag, now)) return { why: 'vendor-pause', until: pause?.until ?? Infinity }
      if (!allowed || !bucket) {
        const alike = [...out.values()].filter((id) => id === operation.id)
        return alike.length < mostAtOnce ? undefined : { why: 'busy', until: Infinity }
      }
      if (!isLimitSure) return 'unsure'
      const slot = await nextSlot(store, bucket, allowed, stampNow(engine))
      if (slot.ok || slot.waitMs <= headStartMs) return undefined
      return { why: 'slot', until: engine.now() + slot.waitMs - headStartMs }
    },
    confirm: async (operation, grant) => {
      const bucket = bucketOf(operation, grant.tag)
      if (!bucket) return
      await confirmStamps(engine, operation.vendor, bucket)
      confirmed.add(bucket)
    },
  }
}
