import { describe, expect, it } from 'vitest'
import { samplePerson } from '../../test/lists/sample-people'
import { openStore, type Store } from './database'
import { isNewerData } from './newer-data'
import { createList } from './writes/lists'
import { setStatus } from './writes/mark-people'

let names = 0

/** Our data, after a program with another version of the schema has had them. */
async function after(change: (version: number) => number): Promise<Store> {
  const name = `newer-${(names += 1)}`
  const before = openStore(name)
  await before.people.add(samplePerson('nora', 1))
  const version = change(before.backendDB().version)
  before.close()
  const request = indexedDB.open(name, version)
  request.addEventListener('upgradeneeded', () =>
    request.transaction?.objectStore('people').createIndex('tags', 'tags'),
  )
  await new Promise((done) => request.addEventListener('success', done))
  request.result.close()
  return openStore(name)
}

describe('data of a newer program', () => {
  it('are read', async () => {
    const store = await after((version) => version + 10)
    expect(await isNewerData(store)).toBe(true)
    expect(await store.people.get('nora')).toMatchObject({ id: 'nora' })
    expect(await store.transaction('r', store.people, () => store.people.count())).toBe(1)
  })

  const writes: [string, (store: Store) => PromiseLike<unknown>][] = [
    ['put', (store) => store.people.put(samplePerson('ivo', 2))],
    ['bulkPut', (store) => store.people.bulkPut([samplePerson('ivo', 2)])],
    ['update', (store) => store.people.update('nora', { title: 'Other' })],
    ['delete', (store) => store.people.delete('nora')],
    ['clear', (store) => store.people.clear()],
    ['modify', (store) => store.people.toCollection().modify({ title: 'Other' })],
    ['a transaction', (store) => store.transaction('rw', store.people, () => store.people.clear())],
    ['a write of the interface', (store) => setStatus(store, ['nora'], 'won', 2)],
    ['a new list', (store) => createList(store, 'Kept', 1)],
  ]
  it.each(writes)('are not written: %s', async (_, write) => {
    const store = await after((version) => version + 10)
    const rows = await store.people.toArray()
    await expect(write(store)).rejects.toMatchObject({ code: 'newer-data' })
    expect(await store.people.toArray()).toEqual(rows)
    expect(await store.lists.count()).toBe(0)
  })

  it('are not confused with our own, in which Dexie repaired something', async () => {
    const store = await after((version) => version + 1)
    expect(await isNewerData(store)).toBe(false)
    await store.people.update('nora', { title: 'Other' })
    expect((await store.people.get('nora'))?.title).toBe('Other')
  })
})
