import type { Person } from '../domain/person'
import type { PersonEvent } from '../domain/person-event'
import type { Store } from '../store/database'
import { rowsOf } from './rows-of'

/** Acts that say somebody still matters. Looking at a page, exporting and refreshing are none. */
const deliberate: readonly PersonEvent['kind'][] = [
  'kept',
  'enriched',
  'corrected',
  'listed',
  'contacted',
  'status',
]

export interface LastAct {
  readonly at: number
  readonly listed: boolean
}

/**
 * When each of these was last asked about, listed, noted or contacted. Read from what those acts leave behind, so
 * that no writer has to remember to renew anything; `updatedAt` moves by looking alone and is not asked.
 */
export async function lastActs(store: Store, people: readonly Person[]): Promise<Map<string, LastAct>> {
  const ids = people.map(({ id }) => id)
  const [events, jobs, members] = await Promise.all([
    rowsOf(store.events, ids),
    rowsOf(store.jobs, ids),
    rowsOf(store.members, ids),
  ])
  const acts = new Map<string, { at: number; listed: boolean }>()
  for (const { id, createdAt, keptAt = 0 } of people)
    acts.set(id, { at: Math.max(createdAt, keptAt), listed: false })
  const seen = (id: string | undefined, at: number, listed = false) => {
    const act = id === undefined ? undefined : acts.get(id)
    if (!act) return
    act.at = Math.max(act.at, at)
    act.listed ||= listed
  }
  for (const { personId, at, kind } of events) if (deliberate.includes(kind)) seen(personId, at)
  for (const { personId, plannedAt } of jobs) seen(personId, plannedAt)
  for (const { personId, addedAt } of members) seen(personId, addedAt, true)
  return acts
}
