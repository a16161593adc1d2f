import type { Member } from '../../domain/list'
import type { Store } from '../database'

/** Far below a millisecond apart: the order of adding is the order of the list. */
const apart = 1 / 1024

/** Puts people at the end of a list, those who are in it already left where they are. Answers who came. */
export async function placeInList(
  store: Store,
  listId: string,
  people: readonly { readonly personId: string }[],
  fresh: ReadonlySet<string>,
  at: number,
): Promise<string[]> {
  const wanted = [...new Set(people.map(({ personId }) => personId))]
  const asked = wanted.filter((id) => !fresh.has(id))
  const present = await store.members.bulkGet(asked.map((id): [string, string] => [listId, id]))
  const inside = new Set(present.map((member) => member?.personId))
  const coming = wanted
    .filter((id) => !inside.has(id))
    .map((personId, i): Member => ({ listId, personId, addedAt: at + i * apart }))
  await store.members.bulkAdd(coming)
  if (coming.length > 0) await store.lists.update(listId, { updatedAt: at })
  return coming.map(({ personId }) => personId)
}
