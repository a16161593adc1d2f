import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Finding } from '../domain/finding'
import type { Person } from '../domain/person'
import { without } from '../domain/without'
import { openStore, type Store } from './database'

const person = (id: string): Person => ({
  id,
  keys: [`in:${id}`],
  fullName: id,
  sources: {},
  status: 'new',
  tags: [],
  createdAt: 1,
  updatedAt: 1,
})
const finding = (id: string, personId: string): Finding => ({
  id,
  personId,
  field: 'email',
  value: `${id}@quillmere.example`,
  status: 'verified',
  receipt: { vendor: 'you', operation: 'typed', at: 1 },
})

let store: Store
let names = 0
const log = async () => (await store.changes.toArray()).map((line) => without(line, 'seq'))

beforeEach(async () => {
  store = openStore(`log-${names++}`)
  await store.people.bulkAdd([person('a'), person('b')])
  await store.findings.bulkAdd([finding('f', 'a'), finding('g', 'b')])
  await store.members.bulkAdd([
    { listId: 'l', personId: 'a', addedAt: 1 },
    { listId: 'l', personId: 'b', addedAt: 2 },
  ])
  await store.changes.clear()
})

describe('the change log', () => {
  const cases: [string, () => Promise<unknown>, object[]][] = [
    ['somebody new', () => store.people.add(person('c')), [{ people: ['c'] }]],
    ['many at once', () => store.people.bulkPut([person('a'), person('d')]), [{ people: ['a', 'd'] }]],
    ['a field', () => store.people.update('a', { note: 'met in Utrecht' }), [{ people: ['a'] }]],
    [
      'a modification',
      () => store.people.where('id').equals('b').modify({ status: 'won' }),
      [{ people: ['b'] }],
    ],
    ['a value', () => store.findings.add(finding('h', 'b')), [{ people: ['b'] }]],
    ['a value that moves', () => store.findings.put(finding('f', 'b')), [{ people: ['a', 'b'] }]],
    ['a value that goes', () => store.findings.where('personId').equals('a').delete(), [{ people: ['a'] }]],
    ['a person who goes', () => store.people.delete('a'), [{ people: ['a'] }]],
    [
      'a member who comes',
      () => store.members.add({ listId: 'm', personId: 'a', addedAt: 3 }),
      [{ members: [['m', 'a']] }],
    ],
    [
      'members of a list who go',
      () => store.members.where('[listId+personId]').between(['l', ''], ['l', '\uffff']).delete(),
      [
        {
          members: [
            ['l', 'a'],
            ['l', 'b'],
          ],
        },
      ],
    ],
    ['an emptied table', () => store.people.clear(), [{ everything: true }]],
    ['what is none of its business', () => store.notes.put({ key: 'x', value: 1 }), []],
  ]
  it.each(cases)('%s', async (_, write, expected) => {
    await write()
    expect(await log()).toEqual(expected)
  })

  it('is of the same transaction: what is taken back leaves no line', async () => {
    const write = store.transaction('rw', store.people, async () => {
      await store.people.add(person('z'))
      throw new Error('no')
    })
    await expect(write).rejects.toThrow('no')
    expect(await log()).toEqual([])
  })

  it('is written inside transactions that never heard of it', async () => {
    await store.transaction('rw', store.people, store.findings, async () => {
      await store.people.add(person('c'))
      await store.findings.add(finding('i', 'c'))
    })
    expect(await log()).toEqual([{ people: ['c'] }, { people: ['c'] }])
  })
})
