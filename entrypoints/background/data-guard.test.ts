import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openStore, type Store } from '../../lib/store/database'
import { spend } from '../../test/engine/spend'
import { alarmNote, guardData } from './data-guard'

const kept = vi.hoisted(() => new Map<string, unknown>())
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: structuredClone(kept.get(key)) }),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value))
        },
      },
    },
  },
}))

let names = 0
let store: Store
beforeEach(() => {
  kept.clear()
  store = openStore(`guarded-${(names += 1)}`)
})

/** The figures outside follow a commit by themselves, a little later. */
async function followed(): Promise<void> {
  guardData(store).committed()
  await vi.waitFor(() => expect(kept.has('sentinel')).toBe(true))
}

describe('the guard of the data', () => {
  it('lets nothing be spent before it has looked', async () => {
    const guard = guardData(store)
    expect(guard.blocked()).toBe('lost-rows')
    await guard.check()
    expect(guard.blocked()).toBeUndefined()
  })

  it('stops spending when rows are gone, tells the pages, and goes on when the user says so', async () => {
    for (const id of ['a', 'b']) await spend(store, id)
    await followed()
    await store.ledger.delete(1)
    const guard = guardData(store)
    await guard.check()
    expect(guard.blocked()).toBe('lost-rows')
    expect((await store.notes.get(alarmNote))?.value).toMatchObject({ lines: 1, calls: 0 })
    await guard.acknowledge()
    expect(guard.blocked()).toBeUndefined()
    expect(await store.notes.get(alarmNote)).toBeUndefined()
  })

  it('starts nothing on data of a newer program', async () => {
    await store.open()
    const { version } = store.backendDB()
    store.close()
    const newer = indexedDB.open(store.name, version + 10)
    await new Promise((done) => newer.addEventListener('success', done))
    newer.result.close()
    const guard = guardData(openStore(store.name))
    await expect(guard.check()).rejects.toMatchObject({ code: 'newer-data' })
    expect(guard.blocked()).toBe('lost-rows')
    expect(kept.size).toBe(0)
  })
})
