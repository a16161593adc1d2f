import { defined } from '../domain/defined'
import type { Call, Job } from '../domain/job'
import type { VendorProblem } from '../domain/refusal'
import { without } from '../domain/without'
import { type OperationFacts, VendorError } from '../vendors/contract'
import { halve, limitOf } from './allowance'
import { bucketOf } from './depart'
import type { Engine } from './engine'
import { pauseAfterLimit, pauseUntilUserActs } from './pause'
import { stampNow } from './stamp-clock'
import { stillOpen } from './still-open'
import { forgetTransport, keepTransport } from './transport'

/** Problems that will meet every further call with this key: the whole vendor stops, not only this job. */
const stopsVendor: readonly VendorProblem[] = ['unauthorised', 'no-credit', 'not-set-up']

export async function settleFailure(
  engine: Engine,
  operation: OperationFacts,
  call: Call,
  jobs: readonly Job[],
  tag: string,
  error: unknown,
): Promise<void> {
  const { store } = engine
  const failure = error instanceof VendorError ? error : new VendorError('no-answer', 'maybe')
  const proved = failure.charged === 'no'
  await store.transaction('rw', [store.jobs, store.calls, store.notes], async () => {
    const mine = await stillOpen(store, call, jobs)
    if (!mine) return
    const at = engine.now()
    const stampedAt = stampNow(engine)
    await store.calls.put({
      ...call,
      ...(proved ? {} : { nextProofAt: stampedAt }),
      state: proved ? 'failed' : 'unknown',
      problem: failure.problem,
      endedAt: at,
      ...defined({ raw: failure.raw }),
    })
    if (failure.problem === 'rate-limited') {
      const { vendor, sentAt } = call
      const pause = await pauseAfterLimit(
        engine,
        { vendor, tag, sentAt, retryAfterMs: failure.retryAfterMs },
        stampedAt,
      )
      const bucket = bucketOf(operation, tag)
      const limit = limitOf(engine, operation)
      if (limit && bucket) await halve(store, bucket, limit, at)
      // A throttled request was not executed: it goes back to the queue and leaves again when the vendor says so.
      await store.jobs.bulkPut(
        mine.map((job) => ({
          ...without(job, 'callId', 'sentAt', 'leaseUntil'),
          state: 'planned' as const,
          notBefore: pause.until ?? stampedAt,
        })),
      )
      return
    }
    // The vendor's front takes no body without a length: it refused before anything was done.
    if (failure.status === 411) await keepTransport(engine, call.vendor, 'plain')
    if (failure.problem === 'no-answer') await forgetTransport(engine, call.vendor)
    if (stopsVendor.includes(failure.problem))
      await pauseUntilUserActs(store, call.vendor, tag, failure.problem, at)
    await store.jobs.bulkPut(mine.map((job) => closed(job, failure, proved, at)))
  })
}

function closed(job: Job, failure: VendorError, proved: boolean, at: number): Job {
  const told = { problem: failure.problem, ...defined({ said: failure.said }) }
  if (!proved) return { ...job, ...told, state: 'unknown' }
  return {
    ...without(job, 'openKey', 'leaseUntil'),
    ...told,
    state: 'failed',
    endedAt: at,
    cost: { credits: 0, basis: job.price.basis },
  }
}
