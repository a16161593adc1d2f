import type { Call, Job } from '../domain/job'
import type { Ticket } from '../vendors/contract'
import type { Engine } from './engine'
import { endPause } from './pause'
import { stampNow } from './stamp-clock'
import { stillOpen } from './still-open'

/** The vendor's job id is on the disk before anything else happens: whoever loses it loses what was paid for. */
export async function settleSubmitted(
  engine: Engine,
  call: Call,
  jobs: readonly Job[],
  ticket: Ticket,
): Promise<void> {
  const { store } = engine
  await store.transaction('rw', [store.jobs, store.calls, store.notes], async () => {
    const mine = await stillOpen(store, call, jobs)
    if (!mine) return
    await store.calls.put({
      ...call,
      state: 'submitted',
      vendorJobId: ticket.jobId,
      nextPollAt: stampNow(engine) + (ticket.firstPollAfterMs * firstShare) / engine.timeScale,
      progress: { done: 0, total: ticket.accepted ?? jobs.length },
    })
    await store.jobs.bulkPut(mine.map((job) => ({ ...job, state: 'submitted' as const })))
    await endPause(store, call.vendor)
  })
}

/** Looking a little before the estimated time and then ever less often: about eight looks, whatever it takes. */
const firstShare = 0.6
