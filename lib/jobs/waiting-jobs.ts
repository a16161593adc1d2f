import { Dexie } from 'dexie'
import { type Job, lanes } from '../domain/job'
import { vendorIds } from '../domain/vendor'
import type { Store } from '../store/database'

const readAhead = 80

/** The oldest that wait, of each vendor and lane. */
export async function waitingJobs({ jobs }: Store): Promise<Job[]> {
  const reads = vendorIds.flatMap((vendor) =>
    lanes.map((lane) =>
      jobs
        .where('[state+vendor+lane+plannedAt]')
        .between(['planned', vendor, lane, Dexie.minKey], ['planned', vendor, lane, Dexie.maxKey])
        .limit(readAhead)
        .toArray(),
    ),
  )
  return (await Promise.all(reads)).flat()
}
