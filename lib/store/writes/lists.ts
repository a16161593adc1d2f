import { Dexie } from 'dexie'
import { List, type ListFilter, type Member } from '../../domain/list'
import { without } from '../../domain/without'
import type { Store } from '../database'
import { placeInList } from './members'

export async function createList(store: Store, name: string, at: number, rule?: ListFilter): Promise<List> {
  const list = List.parse({
    id: crypto.randomUUID(),
    name: name.trim(),
    ...(rule ? { rule } : {}),
    createdAt: at,
    updatedAt: at,
  })
  await store.lists.add(list)
  return list
}

export async function renameList(store: Store, listId: string, name: string, at: number): Promise<void> {
  await changeList(store, listId, { name: name.trim(), updatedAt: at })
}

/** Whoever fits it from now on is in the list; nobody was ever put into it. */
export async function changeRule(store: Store, listId: string, rule: ListFilter, at: number): Promise<void> {
  await changeList(store, listId, { rule, updatedAt: at })
}

async function changeList(store: Store, listId: string, change: Partial<List>): Promise<void> {
  await store.transaction('rw', store.lists, async () => {
    const list = await store.lists.get(listId)
    if (list) await store.lists.put(List.parse({ ...list, ...change }))
  })
}

/** Answers who was new: adding somebody twice is not an error and not a second row. */
export async function putInList(
  store: Store,
  listId: string,
  personIds: readonly string[],
  at: number,
): Promise<string[]> {
  return store.transaction('rw', store.lists, store.members, async () => {
    if (!(await store.lists.get(listId))) return []
    const people = personIds.map((personId) => ({ personId }))
    return placeInList(store, listId, people, new Set(), at)
  })
}

export const addToList = async (...who: Parameters<typeof putInList>): Promise<number> =>
  (await putInList(...who)).length

/** Answers the rows as they were, for putting them back. */
export async function removeFromList(
  store: Store,
  listId: string,
  personIds: readonly string[],
  at: number,
): Promise<Member[]> {
  return store.transaction('rw', store.lists, store.members, async () => {
    const keys = personIds.map((personId): [string, string] => [listId, personId])
    const present = (await store.members.bulkGet(keys)).filter((member) => member !== undefined)
    await store.members.bulkDelete(present.map(({ personId }): [string, string] => [listId, personId]))
    await store.lists.update(listId, { updatedAt: at })
    return present
  })
}

/** Back to their old place in the order. */
export async function putBackInList(store: Store, members: readonly Member[]): Promise<void> {
  await store.members.bulkPut([...members])
}

/** Out of sight at once, and whole until `purgeLists`: the way back is one word. */
export async function deleteList(store: Store, listId: string, at: number): Promise<void> {
  await store.lists.update(listId, { deletedAt: at })
}

export async function undeleteList(store: Store, listId: string): Promise<void> {
  await store.transaction('rw', store.lists, async () => {
    const list = await store.lists.get(listId)
    if (list) await store.lists.put(without(list, 'deletedAt'))
  })
}

export const membersOf = (store: Store, listId: string) =>
  store.members.where('[listId+personId]').between([listId, Dexie.minKey], [listId, Dexie.maxKey])

/** Takes apart what was deleted before the given moment, in pieces that keep everybody else writing. */
export async function purgeLists(store: Store, before: number): Promise<void> {
  const gone = await store.lists
    .filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < before)
    .toArray()
  for (const { id } of gone) {
    for (;;) {
      const keys = await membersOf(store, id).limit(1000).primaryKeys()
      if (keys.length === 0) break
      await store.members.bulkDelete(keys)
    }
    await store.lists.delete(id)
  }
}
