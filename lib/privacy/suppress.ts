import type { Person } from '../domain/person'
import type { Suppression } from '../domain/suppression'
import { without } from '../domain/without'
import type { Store } from '../store/database'
import { allHashes, ownHashes } from './hash-keys'
import { addressName, countryName, phoneName, type Values, valuesOf, workNames } from './names-of'
import type { Entry } from './read-entries'

/** A switchboard or `info@` that others here have too says nothing about one of them. */
async function ownValues(store: Store, person: Person): Promise<Values> {
  const findings = await store.findings.where('personId').equals(person.id).toArray()
  const shared = new Set<string>()
  await store.findings
    .where('value')
    .anyOf(findings.map(({ value }) => value))
    .each(({ personId, value }) => {
      if (personId !== person.id) shared.add(value)
    })
  return valuesOf(findings.filter(({ value }) => !shared.has(value)))
}

/**
 * Everything somebody could come back under. Name and place stand in where nothing better is known, and for who was
 * forgotten always: a vendor may know them under a number that was never seen here.
 */
async function namesOf(
  store: Store,
  person: Person,
  reason: Suppression['reason'],
): Promise<{ people: string[]; emails: string[] }> {
  const { emails, phones } = await ownValues(store, person)
  const nothingBetter = person.keys.length === 0 && emails.length === 0
  const places = reason === 'forgotten' || nothingBetter ? workNames(person) : []
  return {
    people: [...person.keys, ...phones.map(phoneName), ...places],
    emails: emails.map(addressName),
  }
}

/** The entries that keep somebody out. Made before a transaction, which would not wait for the hashes. */
export async function entriesFor(
  store: Store,
  person: Person,
  reason: Suppression['reason'],
  at: number,
): Promise<Suppression[]> {
  const { people, emails } = await namesOf(store, person, reason)
  const [byPerson, byEmail] = await Promise.all([ownHashes(store, people), ownHashes(store, emails)])
  return [
    ...byPerson.map((id): Suppression => ({ id, kind: 'person', at, reason })),
    ...byEmail.map((id): Suppression => ({ id, kind: 'email', at, reason })),
  ]
}

/** Never weakens an entry: who was forgotten stays forgotten. */
export async function putEntries(store: Store, entries: readonly Suppression[]): Promise<number> {
  return store.transaction('rw', store.suppressions, async () => {
    const before = await store.suppressions.bulkGet(entries.map(({ id }) => id))
    const fresh = entries.filter(({ reason }, i) => {
      const known = before[i]?.reason
      return known === undefined || (reason === 'forgotten' && known !== 'forgotten')
    })
    await store.suppressions.bulkPut(fresh)
    return fresh.length
  })
}

/** Work that has not left is taken back: nobody is asked about them any more. */
async function cancelWaiting(store: Store, personId: string, at: number): Promise<void> {
  await store.transaction('rw', store.jobs, async () => {
    const jobs = await store.jobs.where('personId').equals(personId).toArray()
    const waiting = jobs.filter(
      ({ state }) => state === 'planned' || state === 'paused' || state === 'claimed',
    )
    await store.jobs.bulkPut(
      waiting.map((job) => ({
        ...without(job, 'openKey', 'leaseUntil'),
        state: 'cancelled' as const,
        endedAt: at,
      })),
    )
  })
}

export async function suppressPeople(store: Store, people: readonly Person[], at: number): Promise<void> {
  for (const person of people) {
    await putEntries(store, await entriesFor(store, person, 'do-not-contact', at))
    await cancelWaiting(store, person.id, at)
  }
}

/**
 * The way back, by whichever of their names they stand in the list; a domain or country is another decision. A
 * forgetting is only ended by whoever says so: an Undo that is still on the screen does not.
 */
export async function unsuppressPerson(
  store: Store,
  person: Person,
  { evenForgotten = false }: { evenForgotten?: boolean } = {},
): Promise<void> {
  const findings = await store.findings.where('personId').equals(person.id).toArray()
  const { emails, phones } = valuesOf(findings)
  const names = [...person.keys, ...emails.map(addressName), ...phones.map(phoneName), ...workNames(person)]
  const hashesOf = await allHashes(store)
  const ids = (await Promise.all(names.map(hashesOf))).flat()
  const rows = (await store.suppressions.bulkGet(ids)).filter((row) => row !== undefined)
  const ended = rows.filter(({ reason }) => evenForgotten || reason !== 'forgotten')
  await store.suppressions.bulkDelete(ended.map(({ id }) => id))
}

const nameIn = ({ kind, value }: Entry): string =>
  kind === 'email' ? addressName(value) : kind === 'country' ? countryName(value) : `${kind}:${value}`

const isPlain = ({ kind }: Entry): boolean => kind === 'domain' || kind === 'country'

async function idsFor(store: Store, entries: readonly Entry[]): Promise<string[]> {
  const secret = entries.filter((entry) => !isPlain(entry))
  const hashes = await ownHashes(
    store,
    secret.map((entry) => (entry.kind === 'person' ? entry.value : nameIn(entry))),
  )
  return entries.map((entry) => (isPlain(entry) ? nameIn(entry) : (hashes[secret.indexOf(entry)] ?? '')))
}

/** Answers how many were not in the list yet. */
export async function suppressEntries(
  store: Store,
  entries: readonly Entry[],
  reason: Suppression['reason'],
  at: number,
): Promise<number> {
  const ids = await idsFor(store, entries)
  return putEntries(
    store,
    entries.map(({ kind }, i) => ({ id: ids[i] ?? '', kind, at, reason })),
  )
}

/** Answers whether it stood there at all. */
export async function unsuppressEntry(store: Store, entry: Entry): Promise<boolean> {
  const hashesOf = await allHashes(store)
  const name = entry.kind === 'person' ? entry.value : nameIn(entry)
  const ids = isPlain(entry) ? [name] : await hashesOf(name)
  const present = (await store.suppressions.bulkGet(ids)).flatMap((row) => row?.id ?? [])
  await store.suppressions.bulkDelete(present)
  return present.length > 0
}
