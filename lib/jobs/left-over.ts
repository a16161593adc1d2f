import type { Engine } from './engine'
import { type AwaitedCalls, isForgotten, isOverdue } from './recover'

interface LeftOver {
  /** Claimed and never sent, or sent while nobody waits any more. */
  readonly lost: boolean
  /** Calls whose answer or proof is still to come. */
  readonly awaited: boolean
}

/**
 * What a turn has to put right or look after before it sends anything. Mostly that is nothing, and one look that
 * locks nothing tells so: somebody may be waiting for the first request.
 */
export async function leftOver({ store, bootId, now }: Engine, out: AwaitedCalls): Promise<LeftOver> {
  const [calls, overdue] = await Promise.all([
    store.calls.where('state').anyOf('sending', 'submitted', 'unknown').toArray(),
    store.jobs.where('state').equals('claimed').and(isOverdue(now())).count(),
  ])
  const sending = calls.filter(({ state }) => state === 'sending')
  const lost = overdue > 0 || sending.some(isForgotten(bootId, out))
  return { lost, awaited: lost || sending.length < calls.length }
}
