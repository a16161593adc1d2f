import { Dexie } from 'dexie'
import type { Job } from '../../domain/job'
import { openStates } from '../../domain/job'
import type { List } from '../../domain/list'
import { store } from '../opened'

export interface ListSummary extends List {
  readonly size: number
}

const inSight = ({ deletedAt }: List): boolean => deletedAt === undefined

/** Every list there is to see, the one used last first. */
export const listsInSight = async (): Promise<List[]> =>
  (await store.lists.orderBy('updatedAt').reverse().toArray()).filter(inSight)

/** Those that somebody can be put into. */
export async function allLists(): Promise<ListSummary[]> {
  const lists = (await listsInSight()).filter(({ rule }) => rule === undefined)
  const sizes = await Promise.all(lists.map(({ id }) => membersOf(id).count()))
  return lists.map((list, i) => ({ ...list, size: sizes[i] ?? 0 }))
}

const membersOf = (listId: string) =>
  store.members.where('[listId+addedAt]').between([listId, Dexie.minKey], [listId, Dexie.maxKey])

/** What is being asked about some people, by person; whoever is not asked about does not stand in it. */
export async function openJobsOf(personIds: readonly string[]): Promise<ReadonlyMap<string, Job[]>> {
  const open = new Set<string>(openStates)
  const perPerson = await Promise.all(
    personIds.map((id) => store.jobs.where('personId').equals(id).toArray()),
  )
  return new Map(
    personIds.flatMap((id, i) => {
      const jobs = (perPerson[i] ?? []).filter(({ state }) => open.has(state))
      return jobs.length > 0 ? [[id, jobs] as const] : []
    }),
  )
}
