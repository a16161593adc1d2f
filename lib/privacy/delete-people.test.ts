import { beforeEach, describe, expect, it } from 'vitest'
import { samplePerson } from '../../test/lists/sample-people'
import type { Job } from '../domain/job'
import { textOf } from '../lists/people-index'
import { scopeSlots } from '../lists/view'
import { openStore, type Store } from '../store/database'
import { followPeople } from '../store/people-index/follow'
import { addToList, createList } from '../store/writes/lists'
import { setStatus } from '../store/writes/mark-people'
import { deletePeople, undeletePeople } from './delete-people'

const job = (id: string, personId: string, state: Job['state']): Job => ({
  id,
  kind: 'find',
  vendor: 'lonescale',
  operation: 'x',
  field: 'email',
  personId,
  lane: 'click',
  groupId: 'g',
  intentId: 'i',
  openKey: id,
  state,
  attempt: 1,
  plannedAt: 1,
  price: { credits: 1, basis: 'assumed' },
  rest: [],
  stopAt: 'any',
})

const everything = async (store: Store) =>
  Object.fromEntries(
    await Promise.all(
      [store.people, store.findings, store.members, store.events, store.jobs].map(async (table) => [
        table.name,
        await table.toArray(),
      ]),
    ),
  )

const many = Array.from({ length: 300 }, (_, i) => `p${String(i).padStart(3, '0')}`)
let store: Store
let names = 0

beforeEach(async () => {
  store = openStore(`delete-${(names += 1)}`)
  await store.people.bulkAdd(many.map((id, i) => samplePerson(id, i)))
  await store.findings.bulkAdd(
    many.map((personId, i) => ({
      id: `f${personId}`,
      personId,
      field: 'email' as const,
      value: `m${i}@x.example`,
      status: 'verified' as const,
      receipt: { vendor: 'you' as const, operation: 'typed', at: 1 },
    })),
  )
  const list = await createList(store, 'Autumn', 1)
  await addToList(store, list.id, many, 2)
  await setStatus(store, many, 'contacted', 3)
  await store.jobs.bulkAdd([
    job('waiting', 'p001', 'planned'),
    job('out', 'p002', 'sending'),
    job('of another', 'p299', 'planned'),
  ])
})

describe('deleting people', () => {
  it.each([3, 250])('takes all of %i and nothing of the others, and brings it back', async (n) => {
    const before = await everything(store)
    const ids = many.slice(0, n)
    const deleted = await deletePeople(store, ids)
    expect(deleted.people).toHaveLength(n)
    const after = await everything(store)
    for (const name of ['people', 'findings', 'members', 'events'])
      expect([name, after[name]]).toEqual([
        name,
        before[name]?.filter((row: { id?: unknown; personId?: string }) => {
          const owner = name === 'people' ? String(row.id) : row.personId
          return !ids.includes(owner ?? '')
        }),
      ])
    await undeletePeople(store, deleted)
    expect(await everything(store)).toEqual(before)
  })

  it('asks nothing more about them, but lets a question that has left come to its end', async () => {
    await deletePeople(store, many.slice(0, 5))
    expect((await store.jobs.toArray()).map(({ id }) => id).sort()).toEqual(['of another', 'out'])
  })

  it('is in the tables at once, and taken back there too', async () => {
    const shown = async (state: Awaited<ReturnType<typeof followPeople>>) => {
      const { index, lists } = await followPeople(store, state)
      return [...scopeSlots(index, lists, { kind: 'all' })].map((slot) => textOf(index, slot, 'id')).sort()
    }
    const state = await followPeople(store, undefined)
    const deleted = await deletePeople(store, many.slice(10))
    expect(await shown(state)).toEqual(many.slice(0, 10))
    await undeletePeople(store, deleted)
    expect(await shown(state)).toEqual(many)
  })
})
