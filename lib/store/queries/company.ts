import { type Job, openStates } from '../../domain/job'
import type { Company, Person } from '../../domain/person'
import type { RemoteList } from '../../domain/remote-list'
import { store } from '../opened'

export interface LacksDomain {
  readonly company: string
  readonly personIds: readonly string[]
}

/** Of these people those whose company's domain is not known, by company, the largest first. */
export async function companiesWithoutDomain(personIds: readonly string[]): Promise<LacksDomain[]> {
  const people = await store.people.bulkGet([...personIds])
  const groups = new Map<string, string[]>()
  for (const person of people) {
    if (!person || person.domain) continue
    const company = person.company ?? ''
    groups.set(company, [...(groups.get(company) ?? []), person.id])
  }
  return [...groups]
    .map(([company, ids]) => ({ company, personIds: ids }))
    .sort((a, b) => b.personIds.length - a.personIds.length)
}

export interface CompanyView {
  readonly company: Company
  /** Everybody kept who works there, the latest first. */
  readonly people: readonly Person[]
  /** Every sourcing there, the latest first. */
  readonly sourcings: readonly Job[]
}

export async function companyView(companyId: string): Promise<CompanyView | undefined> {
  const company = await store.companies.get(companyId)
  if (!company) return undefined
  const people = await store.people.where('companyId').equals(companyId).toArray()
  const sourcings = await store.jobs.where('wish.companyId').equals(companyId).toArray()
  return {
    company,
    people: people.sort((a, b) => b.updatedAt - a.updatedAt),
    sourcings: sourcings.sort((a, b) => b.plannedAt - a.plannedAt),
  }
}

export interface ListMaking {
  readonly job: Job
  readonly list: RemoteList | undefined
}

/** The latest list that was asked for about a company: under way, in doubt, or of this minute's making. */
export async function listMakingFor(companyUrl: string, jobId?: string): Promise<ListMaking | undefined> {
  const mine = jobId === undefined ? undefined : await store.jobs.get(jobId)
  const open = await store.jobs
    .where('state')
    .anyOf([...openStates])
    .and(({ listWish }) => listWish?.companyUrls.includes(companyUrl) ?? false)
    .first()
  const job = mine ?? open
  if (!job) return undefined
  const [listId] = job.outcome?.kind === 'list' ? job.outcome.ids : []
  return { job, list: listId === undefined ? undefined : await store.remoteLists.get(listId) }
}
