import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../database'
import { deletePersona, type PersonaDraft, putBackPersona, savePersona, seedPersonas } from './personas'

let store: Store
let names = 0

const draft = (name: string): PersonaDraft => ({
  name,
  jobTitles: ['CTO'],
  excludeJobTitles: [],
  seniorities: [],
  countries: [],
})

beforeEach(() => {
  store = openStore(`personas-${names++}`)
})

describe('personas', () => {
  it('keep their first day when they are changed', async () => {
    const { id } = await savePersona(store, draft(' Tech '), 5)
    await savePersona(store, { ...draft('Tech leaders'), id }, 9)
    expect(await store.personas.toArray()).toMatchObject([
      { id, name: 'Tech leaders', createdAt: 5, updatedAt: 9 },
    ])
  })

  it('without a name are not saved', async () => {
    await expect(savePersona(store, draft('  '), 5)).rejects.toThrow(/too_small|expected/i)
    expect(await store.personas.count()).toBe(0)
  })

  it('come back after they were deleted, if wanted', async () => {
    const { id } = await savePersona(store, draft('Tech'), 5)
    const gone = await deletePersona(store, id)
    expect(await store.personas.count()).toBe(0)
    if (gone) await putBackPersona(store, gone)
    expect(await store.personas.get(id)).toMatchObject({ name: 'Tech', createdAt: 5 })
  })

  it('to begin with are given once, and not to somebody who has their own', async () => {
    await seedPersonas(store, [draft('Tech'), draft('Sales')], 1)
    await seedPersonas(store, [draft('Tech'), draft('Sales')], 2)
    expect(await store.personas.count()).toBe(2)
    await store.personas.clear()
    await seedPersonas(store, [draft('Tech')], 3)
    expect(await store.personas.count()).toBe(0)
  })
})
