import type { Engine } from './engine'
import { clampPauses } from './pause'
import { clampStamps } from './rate-limit'

/**
 * First thing in every life of the worker. What was claimed never left and may be taken again; what was sending
 * under another life may have been charged, whatever its age, and is never sent again by the program.
 */
export async function recoverOrphans(engine: Engine): Promise<number> {
  const { store, bootId } = engine
  return store.transaction('rw', store.jobs, store.calls, store.hits, store.notes, async () => {
    const now = engine.now()
    await clampStamps(store, now)
    await clampPauses(store, now)
    await store.jobs
      .where('state')
      .equals('planned')
      .and((job) => (job.notBefore ?? 0) > now)
      .modify((job) => {
        delete job.notBefore
      })
    await store.jobs
      .where('state')
      .equals('claimed')
      .and((job) => job.bootId !== bootId)
      .modify((job) => {
        job.state = 'planned'
        delete job.leaseUntil
      })
    const orphans = await store.calls
      .where('state')
      .equals('sending')
      .and((call) => call.bootId !== bootId)
      .toArray()
    for (const call of orphans) {
      await store.calls.put({
        ...call,
        state: call.paid ? 'unknown' : 'failed',
        problem: 'no-answer',
        endedAt: now,
      })
      await store.jobs
        .where('callId')
        .equals(call.id)
        .and((job) => job.state === 'sending')
        .modify((job) => {
          job.state = 'unknown'
          job.problem = 'no-answer'
        })
    }
    return orphans.length
  })
}
