import type { Finding } from '../../domain/finding'
import { type Job, openStates } from '../../domain/job'
import type { Company, Person } from '../../domain/person'
import { store } from '../opened'

export interface PersonView {
  readonly person: Person
  readonly findings: readonly Finding[]
  readonly jobs: readonly Job[]
}

export async function personView(personId: string): Promise<PersonView | undefined> {
  const person = await store.people.get(personId)
  if (!person) return undefined
  const [findings, jobs] = await Promise.all([
    store.findings.where('personId').equals(personId).toArray(),
    store.jobs.where('personId').equals(personId).toArray(),
  ])
  return { person, findings, jobs }
}

export const peopleById = async (ids: readonly string[]): Promise<Person[]> =>
  (await store.people.bulkGet([...ids])).filter((person) => person !== undefined)

export interface CompanyView {
  readonly company: Company
  readonly known: number
  readonly lastSourcing: Job | undefined
}

export async function companyView(companyId: string): Promise<CompanyView | undefined> {
  const company = await store.companies.get(companyId)
  if (!company) return undefined
  const sourced = await store.jobs
    .where('state')
    .anyOf([...openStates, 'done', 'failed'])
    .and((job) => job.wish?.companyId === companyId)
    .toArray()
  return {
    company,
    known: await store.people.where('companyId').equals(companyId).count(),
    lastSourcing: sourced.sort((a, b) => b.plannedAt - a.plannedAt)[0],
  }
}
