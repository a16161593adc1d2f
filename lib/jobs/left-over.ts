import type { Engine } from './engine'

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
export async function leftOver(
  { store, bootId, now }: Engine,
  out: ReadonlyMap<string, unknown>,
): Promise<LeftOver> {
  const [calls, overdue] = await Promise.all([
    store.calls.where('state').anyOf('sending', 'submitted', 'unknown').toArray(),
    store.jobs
      .where('state')
      .equals('claimed')
      .and((job) => (job.leaseUntil ?? 0) < now())
      .count(),
  ])
  const forgotten = calls.some(
    (call) => call.state === 'sending' && call.paid && call.bootId === bootId && !out.has(call.id),
  )
  const lost = overdue > 0 || forgotten
  return { lost, awaited: lost || calls.some(({ state }) => state !== 'sending') }
}
