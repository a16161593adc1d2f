import type { PersonFacts } from '../../domain/page-report'
import type { Person } from '../../domain/person'
import { store } from '../opened'
import { findPerson } from '../writes/people'

/** Who of the people on a page is kept already, in the page's order. */
export const knownAmong = (rows: readonly PersonFacts[]): Promise<(Person | undefined)[]> =>
  Promise.all(rows.map(({ ids }) => findPerson(store, ids)))

/** Every tag in use, the most used first. */
export async function tagsInUse(limit = 50): Promise<string[]> {
  const uses = new Map<string, number>()
  // The people touched last are enough to know a user's words, and reading everybody is not free.
  const recent = await store.people.orderBy('updatedAt').reverse().limit(2000).toArray()
  for (const { tags } of recent) for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  return [...uses]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([tag]) => tag)
}
