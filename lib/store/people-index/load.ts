import { emptyState, type PeopleState } from '../../lists/people-state'
import {
  indexFrom,
  type SavedChunk,
  type SavedHead,
  type SavedList,
  snapshotVersion,
} from '../../lists/snapshot'
import type { Store } from '../database'
import { type Progress, rebuild } from './rebuild'

async function readSaved(store: Store): Promise<PeopleState | undefined> {
  return store.transaction('r', store.snapshot, async () => {
    const head = (await store.snapshot.get('head')) as SavedHead | undefined
    if (head?.version !== snapshotVersion) return undefined
    const chunks = (await store.snapshot
      .where('key')
      .startsWith('chunk:')
      .toArray()) as unknown as SavedChunk[]
    const lists = (await store.snapshot.where('key').startsWith('list:').toArray()) as unknown as SavedList[]
    return {
      ...emptyState(),
      index: indexFrom(head, chunks),
      lists: new Map(lists.map(({ key, slots, addedAt }) => [key.slice('list:'.length), { slots, addedAt }])),
      seq: head.seq,
      token: head.token,
    }
  })
}

/** As it was last saved, or made again from the ground up; either way the change log comes after. */
export const loadPeople = async (store: Store, progress: Progress): Promise<PeopleState> =>
  (await readSaved(store)) ?? rebuild(store, progress)
