import type { List, Member } from '../../domain/list'
import type { Store } from '../database'
import { membersOf } from './lists'

const pageSize = 1000

/** Members in the order of the list, in pages. */
async function* pagesOf(store: Store, listId: string): AsyncGenerator<Member[]> {
  const members = await membersOf(store, listId).toArray()
  members.sort((a, b) => a.addedAt - b.addedAt)
  for (let i = 0; i < members.length; i += pageSize) yield members.slice(i, i + pageSize)
}

/** The same people in the same order, or the same rule, under another name. */
export async function duplicateList(
  store: Store,
  listId: string,
  name: string,
  at: number,
): Promise<List | undefined> {
  const source = await store.lists.get(listId)
  if (!source) return undefined
  const copy: List = { ...source, id: crypto.randomUUID(), name, createdAt: at, updatedAt: at }
  await store.lists.add(copy)
  for await (const page of pagesOf(store, listId))
    await store.members.bulkAdd(page.map((member) => ({ ...member, listId: copy.id })))
  return copy
}

/**
 * Everybody of one list joins another, after those who are there. The list they come from stays until it is deleted.
 * Answers who came, so that they can go again.
 */
export async function mergeLists(
  store: Store,
  fromId: string,
  intoId: string,
  at: number,
): Promise<string[]> {
  const came: string[] = []
  for await (const page of pagesOf(store, fromId)) {
    const keys = page.map(({ personId }): [string, string] => [intoId, personId])
    const present = await store.members.bulkGet(keys)
    const coming = page
      .filter((_, i) => !present[i])
      .map(
        ({ personId }, i): Member => ({ listId: intoId, personId, addedAt: at + (came.length + i) / 1024 }),
      )
    await store.members.bulkAdd(coming)
    came.push(...coming.map(({ personId }) => personId))
  }
  await store.lists.update(intoId, { updatedAt: at })
  return came
}
