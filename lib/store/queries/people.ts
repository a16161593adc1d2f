import type { Finding } from '../../domain/finding'
import type { Job } from '../../domain/job'
import type { PersonFacts } from '../../domain/page-report'
import type { Person } from '../../domain/person'
import { store } from '../opened'
import { findPerson, mergeWithPage } from '../writes/people'

export interface PersonView {
  readonly person: Person
  /** False for somebody who is only being looked at. */
  readonly kept: boolean
  readonly findings: readonly Finding[]
  readonly jobs: readonly Job[]
}

async function withAnswers(person: Person): Promise<PersonView> {
  const [findings, jobs] = await Promise.all([
    store.findings.where('personId').equals(person.id).toArray(),
    store.jobs.where('personId').equals(person.id).toArray(),
  ])
  return { person, kept: true, findings, jobs }
}

export async function personView(personId: string): Promise<PersonView | undefined> {
  const person = await store.people.get(personId)
  return person && withAnswers(person)
}

/** Whoever stands on the page: as kept, or as the page describes them. */
export async function personOnPage(facts: PersonFacts): Promise<PersonView | undefined> {
  const known = await findPerson(store, facts.ids)
  const person = await mergeWithPage(store, facts, known, Date.now())
  if (!person) return undefined
  return known ? withAnswers(person) : { person, kept: false, findings: [], jobs: [] }
}

export const peopleById = async (ids: readonly string[]): Promise<Person[]> =>
  (await store.people.bulkGet([...ids])).filter((person) => person !== undefined)
