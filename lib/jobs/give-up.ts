import type { Job } from '../domain/job'
import { Refusal } from '../domain/refusal'
import { without } from '../domain/without'
import { appendToLedger } from '../store/writes/ledger'
import type { Engine } from './engine'

/** The user closes an outcome nobody knows. It is booked at its price: better a credit too many than one hidden. */
export async function giveUp(engine: Engine, jobId: string): Promise<void> {
  const { store } = engine
  await store.transaction('rw', store.jobs, store.ledger, async () => {
    const job = await store.jobs.get(jobId)
    if (job?.state !== 'unknown') throw new Refusal('not-known')
    const at = engine.now()
    const closed: Job = {
      ...without(job, 'openKey'),
      state: 'done',
      endedAt: at,
      cost: job.price,
      outcome: { kind: 'nothing', ids: [] },
    }
    await store.jobs.put(closed)
    await appendToLedger(store, {
      at,
      vendor: job.vendor,
      operation: job.operation,
      callId: job.callId ?? job.id,
      people: 1,
      cost: job.price,
      outcome: 'unknown',
    })
  })
}
