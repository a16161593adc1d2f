import type { Call, Job } from '../domain/job'
import { without } from '../domain/without'
import { appendToLedger } from '../store/writes/ledger'
import { remoteListFrom } from '../store/writes/remote-lists'
import type { VendorList } from '../vendors/contract'
import type { Engine } from './engine'
import { endPause } from './pause'
import { stillOpen } from './still-open'

/** The list exists at the vendor: kept here, and booked at what such a list costs as far as anybody says. */
export async function settleList(engine: Engine, call: Call, job: Job, list: VendorList): Promise<void> {
  const { store } = engine
  await store.transaction(
    'rw',
    [store.remoteLists, store.jobs, store.calls, store.ledger, store.notes],
    async () => {
      if (!(await stillOpen(store, call, [job]))?.length) return
      const at = engine.now()
      const row = remoteListFrom(call.vendor, list, at)
      await store.remoteLists.put(row)
      await store.jobs.put({
        ...without(job, 'openKey', 'leaseUntil'),
        state: 'done',
        endedAt: at,
        cost: job.price,
        outcome: { kind: 'list', ids: [row.id] },
      })
      await store.calls.put({ ...call, state: 'done', endedAt: at })
      await endPause(store, call.vendor)
      await appendToLedger(store, {
        at,
        vendor: call.vendor,
        operation: call.operation,
        callId: call.id,
        people: list.contactCount ?? 0,
        cost: job.price,
        outcome: 'list',
      })
    },
  )
}
