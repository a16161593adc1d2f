import { Dexie } from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openStore } from './database'
import { migrations } from './migrations'

afterEach(() => vi.restoreAllMocks())

const schemaOf = (store: Dexie) =>
  Object.fromEntries(
    store.tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map(({ src }) => src)],
    ]),
  )

describe('the store', () => {
  it('is on the disk when it says so', async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const store = openStore('durable')
    await store.transaction('rw', store.calls, store.jobs, () => store.calls.count())
    await store.notes.put({ key: 'one', value: 1 })
    const writing = opened.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writing.map(([, , options]) => options)).toEqual([
      { durability: 'strict' },
      { durability: 'strict' },
    ])
  })

  it('declares what the migrations say in their order, though it says it backwards', () => {
    const plain = new Dexie('plain')
    for (const { version, stores } of migrations) plain.version(version).stores(stores)
    const store = openStore('declared')
    expect(schemaOf(store)).toEqual(schemaOf(plain))
    expect(store.verno).toBe(plain.verno)
    expect(store.tables.length).toBeGreaterThan(15)
  })
})
