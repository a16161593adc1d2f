import type { Finding } from '../domain/finding'
import { hasLeft } from '../domain/job'
import type { Person } from '../domain/person'
import type { Suppression } from '../domain/suppression'
import { without } from '../domain/without'
import type { LeadlightTables, Store } from '../store/database'
import { eraseFromIndex } from '../store/people-index/erase'
import { rowsOf } from './rows-of'
import { entriesFor, putEntries } from './suppress'

/** Whoever is to be erased, under everything they could be found by. */
interface Gone {
  readonly ids: readonly string[]
  readonly people: readonly Person[]
  readonly findings: readonly Finding[]
  readonly leads: ReadonlySet<string>
  readonly fullNames: ReadonlySet<string>
  /** Words of theirs that may stand in a vendor's raw answer. */
  readonly words: readonly string[]
}

type Erase = (store: Store, gone: Gone) => Promise<unknown>

/** Why a table needs no erasing. */
type NamesNobody = string

const eraseFindings: Erase = async (store, { findings }) =>
  store.findings.bulkDelete(findings.map(({ id }) => id))

const eraseMembers: Erase = async (store, { ids }) => {
  const members = await rowsOf(store.members, ids)
  await store.members.bulkDelete(members.map(({ listId, personId }): [string, string] => [listId, personId]))
}

const eraseEvents: Erase = async (store, { ids }) => {
  const events = await rowsOf(store.events, ids)
  await store.events.bulkDelete(events.flatMap(({ id }) => id ?? []))
}

/** What left stays until it is settled, because it may have cost: it knows a number, and the number leads nowhere. */
const eraseJobs: Erase = async (store, { ids }) => {
  const jobs = await rowsOf(store.jobs, ids)
  const out = jobs.filter(hasLeft)
  const away = new Set(out.map(({ id }) => id))
  await store.jobs.bulkDelete(jobs.flatMap(({ id }) => (away.has(id) ? [] : [id])))
  await store.jobs.bulkPut(out.map((job) => without(job, 'said')))
}

const eraseRaw: Erase = (store, { words }) =>
  store.calls
    .filter(({ raw = '' }) => raw !== '' && words.some((word) => raw.toLowerCase().includes(word)))
    .modify((call) => {
      delete call.raw
    })

const eraseContacts: Erase = (store, { leads, fullNames }) =>
  store.remoteContacts
    .filter(
      ({ leadId, fullName, firstName = '', lastName = '' }) =>
        (leadId !== undefined && leads.has(leadId)) ||
        fullNames.has((fullName ?? `${firstName} ${lastName}`).trim().toLowerCase()),
    )
    .delete()

/** Beyond this the copy is made anew sooner than it is cleaned. */
const fewEnoughToClean = 50

/** The dictionary of the saved copy holds words without their owner: then all of it goes, and is made again. */
const eraseCopy: Erase = (store, { ids, people }) => {
  const ownWords = people.some(({ tags, department, seniority, country }) =>
    Boolean(tags.length > 0 || department || seniority || country),
  )
  return ownWords || ids.length > fewEnoughToClean ? store.snapshot.clear() : eraseFromIndex(store, ids)
}

/**
 * Every place where something about a person can be. A new table does not compile until it is decided here whether
 * it names anybody.
 */
const places: Record<keyof LeadlightTables, Erase | NamesNobody> = {
  people: (store, { ids }) => store.people.bulkDelete([...ids]),
  findings: eraseFindings,
  members: eraseMembers,
  events: eraseEvents,
  merges: (store, { ids }) => store.merges.where('keptId').anyOf(ids).or('goneId').anyOf(ids).delete(),
  jobs: eraseJobs,
  calls: eraseRaw,
  remoteContacts: eraseContacts,
  snapshot: eraseCopy,
  companies: 'organisations',
  hits: 'times of requests',
  ledger: 'what was spent, never on whom',
  lists: 'names the user gave',
  groups: 'counts',
  personas: 'job titles',
  remoteLists: 'names and filters of lists',
  suppressions: 'keyed hashes',
  notes: 'settings and balances',
  changes: 'numbers of people, which lead nowhere once they are gone',
}

const erasers = Object.values(places).filter((place): place is Erase => typeof place !== 'string')

async function everythingOf(store: Store, people: readonly Person[]): Promise<Gone> {
  const ids = people.map(({ id }) => id)
  const findings = await rowsOf(store.findings, ids)
  const keys = people.flatMap((person) => person.keys)
  const names = people.map(({ fullName }) => fullName)
  const slugs = keys.map((key) => key.slice(key.indexOf(':') + 1))
  const words = [...names, ...slugs, ...findings.map(({ value }) => value)]
  return {
    ids,
    people,
    findings,
    leads: new Set(keys.flatMap((key) => (key.startsWith('lead:') ? [key.slice('lead:'.length)] : []))),
    fullNames: new Set(names.map((name) => name.trim().toLowerCase())),
    words: words.filter((word) => word.length > 2).map((word) => word.toLowerCase()),
  }
}

/** Takes people out of everywhere, with the entries that keep them out if there are any: all of it, or nothing. */
export async function erasePeople(
  store: Store,
  people: readonly Person[],
  entries: readonly Suppression[] = [],
): Promise<void> {
  await store.transaction('rw', store.tables, async () => {
    const gone = await everythingOf(store, people)
    await putEntries(store, entries)
    for (const erase of erasers) await erase(store, gone)
  })
}

/** So many at a time: others may write in between. */
export const forgottenAtOnce = 100

/** For good: what stays is a keyed hash under which they are recognised if they ever come along again. */
export async function forgetPeople(
  store: Store,
  people: readonly Person[],
  at: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  // In the order of the store: then what each hundred own is one stretch of it, and not all of it.
  const sorted = people.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (let i = 0; i < sorted.length; i += forgottenAtOnce) {
    const chunk = sorted.slice(i, i + forgottenAtOnce)
    const entries = await Promise.all(chunk.map((person) => entriesFor(store, person, 'forgotten', at)))
    await erasePeople(store, chunk, entries.flat())
    onProgress(i + chunk.length)
  }
}
