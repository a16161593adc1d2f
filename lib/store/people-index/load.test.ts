import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { samplePerson } from '../../../test/lists/sample-people'
import { chunkSize, rowAt } from '../../lists/people-index'
import { emptyState } from '../../lists/people-state'
import { putRow } from '../../lists/put-row'
import { rowOf } from '../../lists/row'
import { openStore } from '../database'
import { loadPeople } from './load'
import { savePeople } from './save'

/** Whole pieces and the beginning of one more; fewer than are read at once, as many, and more. */
it.each([1, chunkSize, chunkSize + 1, chunkSize * 2, chunkSize * 3 + 7])(
  'reads %i people back in their places, piece by piece',
  async (size) => {
    const store = openStore(`pieces-${size}`)
    const state = emptyState()
    for (let i = 0; i < size; i++) putRow(state.index, rowOf(samplePerson(`p${i}`, i), []))
    await savePeople(store, state)
    const { index } = await loadPeople(store, () => undefined)
    expect(index.size).toBe(size)
    expect(index.chunks.length).toBe(Math.ceil(size / chunkSize))
    const places = [0, chunkSize - 1, chunkSize, chunkSize * 2, size - 1].filter((slot) => slot < size)
    for (const slot of places) expect(rowAt(index, slot)).toEqual(rowAt(state.index, slot))
  },
)
