import { afterEach, describe, expect, it, vi } from 'vitest'
import { openStore } from './database'

afterEach(() => vi.restoreAllMocks())

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
})
