import type { Finding } from '../domain/finding'
import { hasLeft, type Job } from '../domain/job'
import type { Member } from '../domain/list'
import type { Person } from '../domain/person'
import type { PersonEvent } from '../domain/person-event'
import type { Store } from '../store/database'
import { rowsOf } from './rows-of'

/** People and all that was theirs, as it lay in the store. */
export interface Deleted {
  readonly people: readonly Person[]
  readonly findings: readonly Finding[]
  readonly members: readonly Member[]
  readonly events: readonly PersonEvent[]
  readonly jobs: readonly Job[]
}

const tables = (store: Store) => [store.people, store.findings, store.members, store.events, store.jobs]

/**
 * Out of the store, but not kept out: whoever is found or imported again is there again. Nothing that was not asked yet
 * is asked. Answers what the way back needs. Ids in their order are quicker, and a few hundred at a time keep a page
 * alive.
 */
export async function deletePeople(store: Store, ids: readonly string[]): Promise<Deleted> {
  return store.transaction('rw', tables(store), async () => {
    const people = (await store.people.bulkGet([...ids])).filter((person) => person !== undefined)
    const [findings, members, events, jobs] = await Promise.all([
      rowsOf(store.findings, ids),
      rowsOf(store.members, ids),
      rowsOf(store.events, ids),
      rowsOf(store.jobs, ids),
    ])
    const settled = jobs.filter((job) => !hasLeft(job))
    await store.findings.bulkDelete(findings.map(({ id }) => id))
    await store.members.bulkDelete(
      members.map(({ listId, personId }): [string, string] => [listId, personId]),
    )
    await store.events.bulkDelete(events.flatMap(({ id }) => id ?? []))
    await store.jobs.bulkDelete(settled.map(({ id }) => id))
    await store.people.bulkDelete(people.map(({ id }) => id))
    return { people, findings, members, events, jobs: settled }
  })
}

/** As if nothing had been. */
export async function undeletePeople(store: Store, deleted: Deleted): Promise<void> {
  const { people, findings, members, events, jobs } = deleted
  await store.transaction('rw', tables(store), async () => {
    await store.people.bulkPut([...people])
    await store.findings.bulkPut([...findings])
    await store.members.bulkPut([...members])
    await store.events.bulkPut([...events])
    await store.jobs.bulkPut([...jobs])
  })
}
