import type { Job } from '../../domain/job'
import { openStates } from '../../domain/job'
import { store } from '../opened'

export interface ActivityRow {
  readonly job: Job
  /** Whom or what it is about, as it is called now. */
  readonly about: string
}

export async function recentJobs(limit: number): Promise<ActivityRow[]> {
  const open = await store.jobs
    .where('state')
    .anyOf([...openStates])
    .limit(limit)
    .toArray()
  const ended = await store.jobs.orderBy('endedAt').reverse().limit(limit).toArray()
  const jobs = [...open.sort((a, b) => b.plannedAt - a.plannedAt), ...ended]
  return Promise.all(
    jobs.map(async (job) => {
      const name = job.personId
        ? (await store.people.get(job.personId))?.fullName
        : job.wish && (await store.companies.get(job.wish.companyId))?.name
      return { job, about: name ?? '' }
    }),
  )
}

export const anythingSending = async (): Promise<boolean> =>
  (await store.jobs.where('state').equals('sending').count()) > 0

/** What open questions may still cost: counted against the caps as if it were spent. */
export async function promisedCredits(): Promise<number> {
  let credits = 0
  await store.jobs
    .where('state')
    .anyOf([...openStates])
    .each(({ price }) => {
      credits += price.credits
    })
  return credits
}
