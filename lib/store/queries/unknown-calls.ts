import type { Call, Job } from '../../domain/job'
import { store } from '../opened'

/** One request whose outcome nobody knows, and everything that was asked in it. */
export interface UnknownCall {
  readonly call: Call
  readonly jobs: readonly Job[]
  /** Those it was about, by the names they have now; a company for sourcing and lists. */
  readonly about: readonly string[]
  readonly people: number
  /** What it may have cost. */
  readonly credits: number
}

async function aboutOf(jobs: readonly Job[]): Promise<string[]> {
  const ids = [...new Set(jobs.flatMap(({ personId }) => personId ?? []))]
  const people = await store.people.bulkGet(ids)
  const companies = await store.companies.bulkGet(jobs.flatMap(({ wish }) => wish?.companyId ?? []))
  const lists = jobs.flatMap(({ listWish }) => listWish?.name ?? [])
  return [
    ...people.flatMap((person) => person?.fullName ?? []),
    ...companies.flatMap((one) => one?.name ?? []),
    ...lists,
  ]
}

async function withJobs(call: Call): Promise<UnknownCall> {
  const all = await store.jobs.where('callId').equals(call.id).toArray()
  const jobs = all.filter(({ state }) => state === 'unknown')
  const persons = new Set(jobs.flatMap(({ personId }) => personId ?? [])).size
  return {
    call,
    jobs,
    about: await aboutOf(jobs),
    people: persons || (jobs[0]?.wish?.limit ?? 0),
    credits: jobs.reduce((sum, { price }) => sum + price.credits, 0),
  }
}

export async function unknownCall(callId: string): Promise<UnknownCall | undefined> {
  const call = await store.calls.get(callId)
  return call?.state === 'unknown' ? withJobs(call) : undefined
}

/** The oldest first: one question for each request, however many people were in it. */
export async function unknownCalls(): Promise<UnknownCall[]> {
  const calls = await store.calls.where('state').equals('unknown').toArray()
  const all = await Promise.all(calls.sort((a, b) => a.sentAt - b.sentAt).map(withJobs))
  return all.filter(({ jobs }) => jobs.length > 0)
}
