import { settleChunks } from '../../lists/people-index'
import type { PeopleState } from '../../lists/people-state'
import { wordColumns } from '../../lists/row'
import { chunkOf, listKey, type SavedHead, type SavedList, snapshotVersion } from '../../lists/snapshot'
import type { Store } from '../database'

function headOf({ index, seq }: PeopleState, before: SavedHead | undefined): SavedHead {
  const words = Object.fromEntries(wordColumns.map((column) => [column, index.words[column].words]))
  return {
    key: 'head',
    version: snapshotVersion,
    size: index.size,
    words: words as unknown as SavedHead['words'],
    token: crypto.randomUUID(),
    seq,
    // One saving behind, so that other pages which follow the log find what they have not read yet.
    prunedTo: before?.seq ?? 0,
  }
}

/**
 * Saves what changed, and shortens the log, in one transaction: a kill leaves the old copy or the new one. Answers
 * false, and saves nothing, when another page saved since: its people may stand at other places.
 */
export async function savePeople(store: Store, state: PeopleState): Promise<boolean> {
  const { index, lists, unsavedLists } = state
  settleChunks(index)
  return store.transaction('rw', store.snapshot, store.changes, async () => {
    const before = (await store.snapshot.get('head')) as SavedHead | undefined
    if (state.token === undefined) await store.snapshot.clear()
    else if (before?.token !== state.token) return false
    const head = headOf(state, before)
    const all = state.token === undefined
    const chunks = all ? index.chunks.keys() : index.unsaved
    const listIds = all ? lists.keys() : unsavedLists
    const saved = [...listIds].map(
      (id): SavedList => ({
        key: listKey(id),
        slots: lists.get(id)?.slots ?? new Uint32Array(),
        addedAt: lists.get(id)?.addedAt ?? new Float64Array(),
      }),
    )
    const pieces = [...chunks].map((number) => chunkOf(index, number)).filter((piece) => piece !== undefined)
    await store.snapshot.bulkPut([head, ...pieces, ...saved])
    await store.changes.where('seq').belowOrEqual(head.prunedTo).delete()
    index.unsaved.clear()
    unsavedLists.clear()
    state.token = head.token
    return true
  })
}
