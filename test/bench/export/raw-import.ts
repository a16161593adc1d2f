import type { ExportRow } from '../../../lib/export/export-row'
import { sampleRow } from './sample-rows'

/** The least that keeping people can cost: IndexedDB itself, with nothing asked and nothing looked up. */

const done = (tx: IDBTransaction) => new Promise((resolve) => tx.addEventListener('complete', resolve))

async function openRaw(name: string, make: (raw: IDBDatabase) => void): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1)
  opening.addEventListener('upgradeneeded', () => make(opening.result))
  return new Promise((resolve) => opening.addEventListener('success', () => resolve(opening.result)))
}

async function rawWrites(
  raw: IDBDatabase,
  count: number,
  write: (tx: IDBTransaction, row: ExportRow) => void,
) {
  for (let from = 0; from < count; from += 500) {
    const tx = raw.transaction([...raw.objectStoreNames], 'readwrite', { durability: 'strict' })
    for (let i = from; i < Math.min(count, from + 500); i++) write(tx, sampleRow(i))
    await done(tx)
  }
  raw.close()
}

/** As many people with an address and a number each, found by whatever they are looked up by, and nothing asked. */
export async function rawImport(name: string, count: number): Promise<void> {
  const raw = await openRaw(name, (made) => {
    const people = made.createObjectStore('people', { keyPath: 'id' })
    people.createIndex('keys', 'keys', { multiEntry: true })
    for (const index of ['companyId', 'updatedAt', 'createdAt']) people.createIndex(index, index)
    const findings = made.createObjectStore('findings', { keyPath: 'id' })
    for (const index of ['personId', 'value']) findings.createIndex(index, index)
  })
  await rawWrites(raw, count, (tx, { person, email, phone }) => {
    tx.objectStore('people').add(person)
    for (const finding of [email, phone]) if (finding) tx.objectStore('findings').add(finding)
  })
}

/** The very least: one record for each, found by its id alone. */
export async function bareImport(name: string, count: number): Promise<void> {
  const raw = await openRaw(name, (made) => made.createObjectStore('people', { keyPath: 'id' }))
  await rawWrites(raw, count, (tx, { person }) => tx.objectStore('people').add(person))
}
