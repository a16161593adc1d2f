import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/engine/rig'
import type { Finding } from '../../domain/finding'
import type { Job } from '../../domain/job'
import { openStore, type Store } from '../database'
import { mergePeople, unmergePeople } from './merge-people'

let names = 0
const fresh = () => openStore(`merge-${(names += 1)}`)

const finding = (id: string, personId: string): Finding => ({
  id,
  personId,
  field: 'email',
  value: `${id}@quillmere.example`,
  status: 'verified',
  receipt: { vendor: 'lonescale', operation: 'x', at: 1 },
})

const job = (id: string, personId: string, state: Job['state'] = 'done'): Job => ({
  id,
  kind: 'find',
  vendor: 'lonescale',
  operation: 'x',
  field: 'email',
  personId,
  lane: 'click',
  groupId: 'g',
  intentId: 'i',
  state,
  attempt: 1,
  plannedAt: 1,
  price: { credits: 1, basis: 'assumed' },
  rest: [],
  stopAt: 'any',
})

async function everything(store: Store) {
  const [people, findings, jobs, members, events] = await Promise.all([
    store.people.toArray(),
    store.findings.toArray(),
    store.jobs.toArray(),
    store.members.toArray(),
    store.events.toArray(),
  ])
  return { people, findings, jobs, members, events }
}

async function two(): Promise<Store> {
  const store = fresh()
  await addPerson(store, 'nora', { tags: ['a'], note: 'met in Lyon', keys: ['in:nora'] })
  await addPerson(store, 'lead', {
    keys: ['lead:9'],
    tags: ['b'],
    title: 'CTO',
    sources: { title: { from: 'page', at: 3 } },
    status: 'contacted',
  })
  await store.findings.bulkAdd([finding('f1', 'nora'), finding('f2', 'lead')])
  await store.jobs.bulkAdd([job('j1', 'nora'), job('j2', 'lead')])
  await store.events.bulkAdd([
    { personId: 'nora', at: 1, kind: 'kept' },
    { personId: 'lead', at: 2, kind: 'kept' },
  ])
  await store.members.bulkAdd([
    { listId: 'both', personId: 'nora', addedAt: 1 },
    { listId: 'both', personId: 'lead', addedAt: 2 },
    { listId: 'one', personId: 'lead', addedAt: 3 },
  ])
  return store
}

describe('two people who are one', () => {
  it('have everything that either had', async () => {
    const store = await two()
    await mergePeople(store, 'nora', 'lead', 50)
    const { people, findings, jobs, members } = await everything(store)
    expect(people).toHaveLength(1)
    expect(people[0]).toMatchObject({
      id: 'nora',
      keys: ['in:nora', 'lead:9'],
      tags: ['a', 'b'],
      title: 'CTO',
      note: 'met in Lyon',
      status: 'contacted',
    })
    expect(findings.map(({ personId }) => personId)).toEqual(['nora', 'nora'])
    expect(jobs.map(({ personId }) => personId)).toEqual(['nora', 'nora'])
    expect(members.map(({ listId, personId }) => [listId, personId])).toEqual([
      ['both', 'nora'],
      ['one', 'nora'],
    ])
  })

  it('come apart exactly as they were', async () => {
    const store = await two()
    const before = await everything(store)
    await unmergePeople(store, await mergePeople(store, 'nora', 'lead', 50))
    expect(await everything(store)).toEqual(before)
    expect(await store.merges.count()).toBe(0)
  })

  it('keep on either side what came since', async () => {
    const store = await two()
    const merge = await mergePeople(store, 'nora', 'lead', 50)
    await store.findings.add(finding('f3', 'nora'))
    await store.people.update('nora', { note: 'called', keys: ['in:nora', 'lead:9', 'member:7'] })
    await store.members.delete(['one', 'nora'])
    await unmergePeople(store, merge)
    const { people, findings, members } = await everything(store)
    const [lead, nora] = people
    expect(nora).toMatchObject({ note: 'called', keys: ['in:nora', 'member:7'], tags: ['a'] })
    expect(nora?.title).toBeUndefined()
    expect(lead).toMatchObject({ keys: ['lead:9'], title: 'CTO' })
    expect(findings.find(({ id }) => id === 'f3')?.personId).toBe('nora')
    expect(members.map(({ listId }) => listId)).toEqual(['both', 'both'])
  })

  it('are left alone while a question about one of them is open', async () => {
    const store = await two()
    await store.jobs.add(job('j3', 'lead', 'sending'))
    await expect(mergePeople(store, 'nora', 'lead', 50)).rejects.toMatchObject({ code: 'already-asking' })
    expect(await store.people.count()).toBe(2)
  })

  it('come apart exactly, whatever they were', async () => {
    const word = fc.constantFrom('a', 'b', 'c')
    const person = fc.record({
      keys: fc.uniqueArray(word),
      tags: fc.uniqueArray(word),
      status: fc.constantFrom('new' as const, 'won' as const),
      lists: fc.uniqueArray(word),
      title: fc.option(word, { nil: undefined }),
      note: fc.option(word, { nil: undefined }),
    })
    await fc.assert(
      fc.asyncProperty(person, person, async (a, b) => {
        const store = fresh()
        for (const [id, { lists, title, note, ...more }] of [['p', a] as const, ['q', b] as const]) {
          await addPerson(store, id, { ...more, ...(title ? { title } : {}), ...(note ? { note } : {}) })
          await store.members.bulkAdd(lists.map((listId) => ({ listId, personId: id, addedAt: 1 })))
          await store.findings.add(finding(`f-${id}`, id))
        }
        const before = await everything(store)
        await unmergePeople(store, await mergePeople(store, 'p', 'q', 9))
        expect(await everything(store)).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })
})
