import type { Call, CallState, Job } from '../domain/job'
import type { Store } from '../store/database'

export const openCallStates: readonly CallState[] = ['sending', 'submitted', 'unknown']
const out: readonly Job['state'][] = ['sending', 'submitted', 'unknown']

/**
 * The jobs that an answer may still settle, read in the transaction that does it. The answer of a life that was
 * given up for dead is welcome while nobody has closed the question; after that it is a second telling, and a second
 * line in the book.
 */
export async function stillOpen(store: Store, call: Call, jobs: readonly Job[]): Promise<Job[] | undefined> {
  const kept = await store.calls.get(call.id)
  if (!kept || !openCallStates.includes(kept.state)) return undefined
  const rows = await store.jobs.bulkGet(jobs.map(({ id }) => id))
  const mine = rows.filter((job) => job?.callId === call.id && out.includes(job.state))
  return mine.filter((job) => job !== undefined)
}
