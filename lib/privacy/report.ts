import type { Finding } from '../domain/finding'
import type { Call, Job } from '../domain/job'
import type { Company, Person } from '../domain/person'
import type { PersonEvent } from '../domain/person-event'
import type { RemoteContact } from '../domain/remote-list'
import type { Suppression } from '../domain/suppression'
import type { VendorId } from '../domain/vendor'
import type { Store } from '../store/database'
import { valuesOf } from './names-of'
import { probeOf, suppressionsAmong } from './suppression'

/** Everything held on one person, with where each value came from, when, and who was asked. */
export interface PersonReport {
  readonly madeAt: string
  readonly person: Person
  readonly company: Company | undefined
  readonly values: readonly Finding[]
  readonly asked: readonly Asked[]
  readonly lists: readonly { readonly name: string; readonly since: string }[]
  readonly vendorLists: readonly (RemoteContact & { readonly list: string | undefined })[]
  readonly events: readonly PersonEvent[]
  readonly exports: readonly PersonEvent[]
  readonly rawAnswers: readonly string[]
  readonly suppression: Suppression | undefined
}

interface Asked {
  readonly vendor: VendorId
  readonly operation: string
  readonly field: Job['field']
  readonly state: Job['state']
  readonly at: string
  readonly host: string | undefined
  readonly cost: Job['cost']
}

const iso = (at: number): string => new Date(at).toISOString()

async function contactsOf(store: Store, person: Person): Promise<PersonReport['vendorLists']> {
  const leads = person.keys.flatMap((key) => (key.startsWith('lead:') ? [key.slice('lead:'.length)] : []))
  const contacts = await store.remoteContacts.where('leadId').anyOf(leads).toArray()
  const lists = await store.remoteLists.bulkGet(contacts.map(({ remoteListId }) => remoteListId))
  return contacts.map((contact, i) => ({ ...contact, list: lists[i]?.name }))
}

const askedFrom = (job: Job, call: Call | undefined): Asked => ({
  vendor: job.vendor,
  operation: job.operation,
  field: job.field,
  state: job.state,
  at: iso(job.sentAt ?? job.plannedAt),
  host: call?.host,
  cost: job.cost,
})

export async function reportOn(
  store: Store,
  personId: string,
  now: number,
): Promise<PersonReport | undefined> {
  const person = await store.people.get(personId)
  if (!person) return undefined
  const [values, jobs, members, events] = await Promise.all([
    store.findings.where('personId').equals(personId).toArray(),
    store.jobs.where('personId').equals(personId).toArray(),
    store.members.where('personId').equals(personId).toArray(),
    store.events.where('personId').equals(personId).toArray(),
  ])
  const calls = await store.calls.bulkGet(jobs.map(({ callId }) => callId ?? ''))
  const lists = await store.lists.bulkGet(members.map(({ listId }) => listId))
  const { emails, phones } = valuesOf(values)
  return {
    madeAt: iso(now),
    person,
    company: person.companyId === undefined ? undefined : await store.companies.get(person.companyId),
    values,
    asked: jobs.map((job, i) => askedFrom(job, calls[i])),
    lists: members.map(({ addedAt }, i) => ({ name: lists[i]?.name ?? '', since: iso(addedAt) })),
    vendorLists: await contactsOf(store, person),
    events: events.filter(({ kind }) => kind !== 'exported'),
    exports: events.filter(({ kind }) => kind === 'exported'),
    rawAnswers: calls.flatMap((call) => call?.raw ?? []),
    suppression: (await suppressionsAmong(store, [probeOf(person, emails, phones)])).get(person.id),
  }
}
