import { chunkSize } from '../../lists/people-index'
import { emptyState, type PeopleState } from '../../lists/people-state'
import {
  chunkKey,
  indexFrom,
  type SavedChunk,
  type SavedHead,
  type SavedList,
  snapshotVersion,
} from '../../lists/snapshot'
import type { Store } from '../database'
import { type Progress, rebuild } from './rebuild'

/** Taken apart by the page while the next are still being read, and nowhere long enough to be felt. */
const atOnce = 2

async function readChunks(store: Store, count: number): Promise<SavedChunk[]> {
  const pieces = Array.from({ length: Math.ceil(count / atOnce) }, (_, i) =>
    store.snapshot
      .where('key')
      .between(chunkKey(i * atOnce), chunkKey((i + 1) * atOnce))
      .toArray(),
  )
  return (await Promise.all(pieces)).flat() as unknown as SavedChunk[]
}

async function readSaved(store: Store): Promise<PeopleState | undefined> {
  return store.transaction('r', store.snapshot, async () => {
    const head = (await store.snapshot.get('head')) as SavedHead | undefined
    if (head?.version !== snapshotVersion) return undefined
    const chunks = await readChunks(store, Math.ceil(head.size / chunkSize))
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
