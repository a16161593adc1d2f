import { List } from '../../domain/list'
import type { Store } from '../database'

export async function createList(store: Store, name: string, at: number): Promise<List> {
  const list = List.parse({ id: crypto.randomUUID(), name: name.trim(), createdAt: at, updatedAt: at })
  await store.lists.add(list)
  return list
}

/** Answers how many were new: adding somebody twice is not an error and not a second row. */
export async function addToList(
  store: Store,
  listId: string,
  personIds: readonly string[],
  at: number,
): Promise<number> {
  return store.transaction('rw', store.lists, store.members, async () => {
    const list = await store.lists.get(listId)
    if (!list) return 0
    const wanted = [...new Set(personIds)]
    const present = await store.members.bulkGet(
      wanted.map((personId): [string, string] => [listId, personId]),
    )
    // One millisecond apart, so that the order of adding is the order of the list.
    const fresh = wanted
      .filter((_, i) => !present[i])
      .map((personId, i) => ({ listId, personId, addedAt: at + i / 1000 }))
    await store.members.bulkAdd(fresh)
    await store.lists.put({ ...list, updatedAt: at })
    return fresh.length
  })
}
