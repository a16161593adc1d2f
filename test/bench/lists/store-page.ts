import type { Person } from '../../../lib/domain/person'
import type { PeopleState } from '../../../lib/lists/people-state'
import { openStore, type Store } from '../../../lib/store/database'
import { loadPeople } from '../../../lib/store/people-index/load'
import { savePeople } from '../../../lib/store/people-index/save'
import { takeTurns } from '../take-turns'

/** Bundled and run in a page of ours: what keeping a list costs, against the least that could be done. */

const timed = async (work: () => unknown): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const nothing = () => undefined

/** So many are written and read one by one. */
const some = 2000

/** As many bytes as the columns themselves have: a letter is one, or two in a text with one that needs two. */
function columnBytes({ index }: PeopleState): number {
  const wide = /[^\0-\xFF]/
  let bytes = 0
  for (const chunk of index.chunks)
    for (const { text, ends } of Object.values(chunk))
      bytes += text.length * (wide.test(text) ? 2 : 1) + ends.byteLength
  for (const codes of Object.values(index.codes)) bytes += codes.byteLength
  return bytes
}

async function saveAndLoad(store: Store, rounds: number) {
  const state = await loadPeople(store, nothing)
  const people = await store.people.toArray()
  const copy = openStore('bench-copy')
  const samples = await takeTurns(rounds, {
    ours: () =>
      timed(async () => {
        // As if it had never been saved: then everything is written.
        state.token = undefined
        await savePeople(copy, state)
        await loadPeople(copy, nothing)
      }),
    clone: () => timed(() => structuredClone(people)),
  })
  await copy.delete()
  return samples
}

const done = (tx: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    tx.addEventListener('complete', () => resolve())
    tx.addEventListener('abort', () => reject(tx.error))
  })

async function rawStore(): Promise<IDBDatabase> {
  const opening = indexedDB.open('bench-raw', 1)
  opening.addEventListener('upgradeneeded', () => {
    const people = opening.result.createObjectStore('people', { keyPath: 'id' })
    people.createIndex('keys', 'keys', { multiEntry: true })
    for (const name of ['companyId', 'updatedAt', 'createdAt']) people.createIndex(name, name)
  })
  return new Promise((resolve) => opening.addEventListener('success', () => resolve(opening.result)))
}

/** The same people written and read: by our store with its log of changes, and with nothing in between. */
async function besideRaw(store: Store, rounds: number) {
  const people = await store.people.limit(some).toArray()
  const ours = openStore('bench-ours')
  await ours.open()
  const raw = await rawStore()
  const fresh = (round: number): Person[] => people.map((one) => ({ ...one, id: `${round} ${one.id}` }))
  const written = await takeTurns(rounds, {
    ours: (round) => timed(() => ours.people.bulkAdd(fresh(round))),
    raw: (round) =>
      timed(() => {
        const tx = raw.transaction('people', 'readwrite', { durability: 'strict' })
        for (const person of fresh(round)) tx.objectStore('people').add(person)
        return done(tx)
      }),
  })
  const read = await takeTurns(rounds, {
    ours: () => timed(() => ours.people.limit(some).toArray()),
    raw: () =>
      timed(
        () =>
          new Promise((resolve) => {
            const asked = raw.transaction('people').objectStore('people').getAll(undefined, some)
            asked.addEventListener('success', () => resolve(asked.result))
          }),
      ),
  })
  raw.close()
  indexedDB.deleteDatabase('bench-raw')
  await ours.delete()
  return { written, read }
}

/** Everybody from the disk into memory: by the copy, and by reading the people themselves. */
async function loads(store: Store, rounds: number) {
  const raw = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('leadlight')
    opening.addEventListener('success', () => resolve(opening.result))
  })
  const samples = await takeTurns(rounds, {
    ours: () => timed(() => loadPeople(store, nothing)),
    raw: () =>
      timed(
        () =>
          new Promise((resolve) => {
            const asked = raw.transaction('people').objectStore('people').getAll()
            asked.addEventListener('success', () => resolve(asked.result.length))
          }),
      ),
  })
  raw.close()
  return samples
}

async function measureStore(rounds: number) {
  const store = openStore()
  const bytes = columnBytes(await loadPeople(store, nothing))
  const loaded = await loads(store, rounds)
  const kept = await saveAndLoad(store, rounds)
  const raw = await besideRaw(store, rounds)
  store.close()
  return { bytes, loaded, kept, raw }
}

export type StoreFigures = Awaited<ReturnType<typeof measureStore>>

Object.assign(globalThis, { measureStore })
