import type { Finding } from '../../domain/finding'
import type { Person } from '../../domain/person'
import { isAlive, textOf } from '../../lists/people-index'
import type { Store } from '../database'
import { followPeople } from '../people-index/follow'
import { joined, type NewPerson, withoutKnown } from './join-person'
import { placeInList } from './members'

export interface AddedPerson {
  readonly personId: string
  /** new: nobody knew them. joined: they told us something more. known: nothing that was not there already. */
  readonly outcome: 'new' | 'joined' | 'known'
}

/** So many rows are handed to the store at once: more than that hold up the page. */
const inOneGo = 100

/** Asks the store even for nothing: a transaction in which nothing is asked is over. */
async function addAll<T>(table: { bulkAdd(rows: readonly T[]): PromiseLike<unknown> }, rows: readonly T[]) {
  let at = 0
  do {
    await table.bulkAdd(rows.slice(at, at + inOneGo))
    at += inOneGo
  } while (at < rows.length)
}

export interface Intake {
  /** Whoever is known by one of these keys, or by this address. */
  find(keys: readonly string[], emails: readonly string[]): string | undefined
  /** One transaction. Answers in the order of the rows. */
  add(rows: readonly NewPerson[], options: { at: number; listId?: string }): Promise<AddedPerson[]>
}

const addressKey = (email: string): string => `email:${email.trim().toLowerCase()}`
const keysOf = ({ keys, findings }: NewPerson): string[] => [
  ...keys,
  ...findings.filter(({ field }) => field === 'email').map(({ value }) => addressKey(value)),
]

/**
 * For many people at once. Who is known is asked of a table in memory, which looks at the change log inside each
 * transaction: so it is right whatever else is written meanwhile, and a hundred times as fast as asking the store.
 */
export async function openIntake(store: Store): Promise<Intake> {
  const owners = new Map<string, string>()
  const { index, seq } = await followPeople(store, undefined)
  for (let slot = 0; slot < index.size; slot++) {
    if (!isAlive(index, slot)) continue
    const id = textOf(index, slot, 'id')
    const email = textOf(index, slot, 'email')
    for (const key of textOf(index, slot, 'keys').split(' ')) if (key) owners.set(key, id)
    if (email) owners.set(addressKey(email), id)
  }
  let followed = seq

  async function follow(): Promise<void> {
    const lines = await store.changes.where('seq').above(followed).toArray()
    const others = lines.flatMap(({ people }) => people ?? [])
    for (const person of await store.people.bulkGet([...new Set(others)]))
      for (const key of person?.keys ?? []) owners.set(key, person?.id ?? '')
    followed = lines.at(-1)?.seq ?? followed
  }

  const find = (keys: readonly string[]): string | undefined => {
    for (const key of keys) {
      const owner = owners.get(key)
      if (owner !== undefined) return owner
    }
    return undefined
  }

  async function add(rows: readonly NewPerson[], { at, listId }: { at: number; listId?: string }) {
    await follow()
    const ids = rows.map((row) => find(keysOf(row)))
    const known = new Map<string, Person>()
    const wanted = [...new Set(ids.filter((id) => id !== undefined))]
    for (const person of await store.people.bulkGet(wanted)) if (person) known.set(person.id, person)
    const fresh = new Map<string, Person>()
    const changed = new Map<string, Person>()
    const findings: Finding[] = []
    const outcomes = rows.map((row): AddedPerson => {
      const owner = find(keysOf(row))
      const before =
        owner === undefined ? undefined : (fresh.get(owner) ?? changed.get(owner) ?? known.get(owner))
      const person = joined(before, row, at)
      for (const key of keysOf(row)) owners.set(key, person.id)
      for (const finding of row.findings)
        findings.push({ ...finding, id: crypto.randomUUID(), personId: person.id })
      if (!before) fresh.set(person.id, person)
      else if (person === before) return { personId: person.id, outcome: 'known' }
      else (fresh.has(person.id) ? fresh : changed).set(person.id, person)
      return { personId: person.id, outcome: before ? 'joined' : 'new' }
    })
    const more = await withoutKnown(store, findings, new Set(fresh.keys()))
    await addAll(store.people, [...fresh.values()])
    await store.people.bulkPut([...changed.values()])
    await addAll(store.findings, more)
    if (listId) await placeInList(store, listId, outcomes, new Set(fresh.keys()), at)
    followed = (await store.changes.orderBy('seq').last())?.seq ?? followed
    const told = new Set(more.map(({ personId }) => personId))
    return outcomes.map((one) =>
      one.outcome === 'known' && told.has(one.personId) ? { ...one, outcome: 'joined' as const } : one,
    )
  }

  const tables = [store.people, store.findings, store.members, store.lists, store.changes]
  return {
    find: (keys, emails) => find([...keys, ...emails.map(addressKey)]),
    add: (rows, options) => store.transaction('rw', tables, () => add(rows, options)),
  }
}
