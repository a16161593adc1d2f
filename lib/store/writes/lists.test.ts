import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { samplePerson } from '../../../test/lists/sample-people'
import { openStore, type Store } from '../database'
import { duplicateList, mergeLists } from './copy-list'
import {
  addToList,
  createList,
  deleteList,
  membersOf,
  purgeLists,
  putBackInList,
  removeFromList,
  undeleteList,
} from './lists'
import { addTag, giveBack, setStatus } from './mark-people'

let store: Store
let names = 0

const inOrder = async (listId: string) => {
  const members = await membersOf(store, listId).toArray()
  return members.sort((a, b) => a.addedAt - b.addedAt).map(({ personId }) => personId)
}

beforeEach(async () => {
  store = openStore(`lists-${names++}`)
  await store.people.bulkAdd(['a', 'b', 'c', 'd'].map((id, i) => samplePerson(id, i)))
})

describe('a list', () => {
  it('keeps the order of adding, and nobody twice', async () => {
    const { id } = await createList(store, 'Q3', 1)
    expect(await addToList(store, id, ['c', 'a', 'c'], 10)).toBe(2)
    expect(await addToList(store, id, ['a', 'b'], 11)).toBe(1)
    expect(await inOrder(id)).toEqual(['c', 'a', 'b'])
  })

  it('gives people back to their old place', async () => {
    const { id } = await createList(store, 'Q3', 1)
    await addToList(store, id, ['c', 'a', 'b'], 10)
    const gone = await removeFromList(store, id, ['a', 'd'], 20)
    expect(await inOrder(id)).toEqual(['c', 'b'])
    await putBackInList(store, gone)
    expect(await inOrder(id)).toEqual(['c', 'a', 'b'])
  })

  it('comes back whole after its deletion, and is gone after the purge', async () => {
    const { id } = await createList(store, 'Q3', 1)
    await addToList(store, id, ['a'], 10)
    await deleteList(store, id, 100)
    await purgeLists(store, 100)
    expect(await inOrder(id)).toEqual(['a'])
    await undeleteList(store, id)
    await purgeLists(store, 200)
    expect(await store.lists.get(id)).toMatchObject({ name: 'Q3' })
    await deleteList(store, id, 200)
    await purgeLists(store, 201)
    expect([await store.lists.count(), await store.members.count()]).toEqual([0, 0])
  })

  it('is duplicated with its order', async () => {
    const { id } = await createList(store, 'Q3', 1)
    await addToList(store, id, ['c', 'a'], 10)
    const copy = await duplicateList(store, id, 'Q4', 20)
    expect(await inOrder(copy?.id ?? '')).toEqual(['c', 'a'])
    await addToList(store, id, ['b'], 30)
    expect(await inOrder(copy?.id ?? '')).toEqual(['c', 'a'])
  })

  it('joins another behind those who are there, and answers who came', async () => {
    const one = await createList(store, 'One', 1)
    const other = await createList(store, 'Other', 1)
    await addToList(store, one.id, ['a', 'b', 'c'], 10)
    await addToList(store, other.id, ['d', 'b'], 11)
    expect(await mergeLists(store, one.id, other.id, 20)).toEqual(['a', 'c'])
    expect(await inOrder(other.id)).toEqual(['d', 'b', 'a', 'c'])
    expect(await inOrder(one.id)).toEqual(['a', 'b', 'c'])
  })
})

describe('marks', () => {
  it('answer only those they changed, and give back what was there', async () => {
    const first = await setStatus(store, ['a'], 'won', 5)
    expect(await setStatus(store, ['a', 'b'], 'won', 6)).toEqual([{ id: 'b', status: 'new', tags: [] }])
    const tagged = await addTag(store, ['a', 'b'], 'met', 7)
    expect(tagged.map(({ id }) => id)).toEqual(['b'])
    await giveBack(store, [...first, ...tagged], 8)
    expect(await store.people.get('a')).toMatchObject({ status: 'new', tags: ['met', 'q3'], updatedAt: 8 })
    expect(await store.people.get('b')).toMatchObject({ status: 'won', tags: [] })
  })
})
