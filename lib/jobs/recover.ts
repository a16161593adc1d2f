import type { Call, Job } from '../domain/job'
import type { Engine } from './engine'
import { clampPauses, longest } from './pause'
import { clampStamps } from './rate-limit'

/** No look after a call is put off for longer. */
const longestWait = 61 * 60_000

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
      .anyOf('planned', 'paused')
      .and((job) => (job.notBefore ?? 0) > now)
      .modify((job) => {
        // The time to take it back outlasts a life; no clock that was set makes it longer.
        const { notBefore = now, plannedAt } = job
        job.notBefore = Math.min(notBefore, now + notBefore - Math.max(plannedAt, now - longest))
      })
    await store.calls
      .where('state')
      .anyOf('submitted', 'unknown')
      .and((call) => Math.max(call.nextPollAt ?? 0, call.nextProofAt ?? 0) > now + longestWait)
      .modify((call) => {
        if (call.nextPollAt !== undefined) call.nextPollAt = now
        if (call.nextProofAt !== undefined) call.nextProofAt = now
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
    await giveUpCalls(engine, orphans)
    return orphans.length
  })
}

/** The calls that this life waits for. */
export interface AwaitedCalls {
  has(callId: string): boolean
}

export const isOverdue =
  (now: number) =>
  ({ leaseUntil = 0 }: Job): boolean =>
    leaseUntil < now

export const isForgotten =
  (bootId: string, out: AwaitedCalls) =>
  (call: Call): boolean =>
    call.paid && call.bootId === bootId && !out.has(call.id)

/** What was claimed and never left, and what was sending while nobody waits for the answer any more. */
export async function recoverOwn(engine: Engine, out: AwaitedCalls): Promise<void> {
  const { store, bootId } = engine
  await store.transaction('rw', store.jobs, store.calls, async () => {
    const now = engine.now()
    await store.jobs
      .where('state')
      .equals('claimed')
      .and(isOverdue(now))
      .modify((job) => {
        job.state = 'planned'
        delete job.leaseUntil
      })
    const lost = await store.calls.where('state').equals('sending').and(isForgotten(bootId, out)).toArray()
    await giveUpCalls(engine, lost)
  })
}

/** May have been charged, whatever its age, and is never sent again by the program. */
async function giveUpCalls(engine: Engine, calls: readonly Call[]): Promise<void> {
  const { store } = engine
  const now = engine.now()
  for (const call of calls) {
    await store.calls.put({
      ...call,
      state: call.paid ? 'unknown' : 'failed',
      problem: 'no-answer',
      endedAt: now,
      ...(call.paid ? { nextProofAt: now } : {}),
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
}
