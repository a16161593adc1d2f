import { useDeferredValue, useMemo, useState } from 'react'
import type { ListFilter } from '../../lib/domain/list'
import { textOf } from '../../lib/lists/people-index'
import type { PeopleState } from '../../lib/lists/people-state'
import type { SortWish } from '../../lib/lists/sort'
import { type Scope, scopeSlots, viewOf } from '../../lib/lists/view'
import type { ColumnId } from './table/columns'
import { isChosen, noSelection, type Selection } from './table/selection'

/** Forward, backward, and then back to the table's own order. */
function nextSort(before: SortWish | undefined, column: ColumnId): SortWish | undefined {
  if (before?.column !== column) return { column, descending: false }
  return before.descending ? undefined : { column, descending: true }
}

/** What a table shows of a scope, and who in it is chosen. */
export function useTable(state: PeopleState, version: number, scope: Scope) {
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<ListFilter>({})
  const [sort, setSort] = useState<SortWish>()
  const [selection, setSelection] = useState<Selection>(noSelection)
  // The letter typed is on screen first; the rows follow in the same breath, or are overtaken by the next letter.
  const query = useDeferredValue(typed)
  const { index, lists } = state

  // Places belong to one reading of the saved copy: after another, marks would stand beside other people.
  const [chosenIn, setChosenIn] = useState(index)
  if (chosenIn !== index) {
    setChosenIn(index)
    setSelection(noSelection)
  }

  // `version` stands for everything inside `state`, which is changed in place.
  const inScope = useMemo(
    () => ({ slots: scopeSlots(index, lists, scope), version }),
    [index, lists, scope, version],
  )
  const slots = useMemo(
    () => ({ slots: viewOf(index, lists, { scope, filter: { ...filter, query }, sort }), version }).slots,
    [index, lists, scope, filter, query, sort, version],
  )

  /** In the order of the table; whoever is chosen but not shown comes after. */
  const chosenIds = (): string[] => {
    const shown = new Uint8Array(index.size)
    const ids: string[] = []
    const take = (slot: number) => {
      if (isChosen(selection, slot) && index.codes.alive[slot] === 1) ids.push(textOf(index, slot, 'id'))
    }
    for (const slot of slots) {
      shown[slot] = 1
      take(slot)
    }
    for (const slot of inScope.slots) if (shown[slot] === 0) take(slot)
    return ids
  }
  return {
    typed,
    setTyped,
    filter,
    setFilter,
    sort,
    sortBy: (column: ColumnId) => setSort((before) => nextSort(before, column)),
    selection,
    setSelection,
    clearSelection: () => setSelection(noSelection),
    inScope: inScope.slots,
    slots,
    chosenIds,
    shownIds: () => Array.from(slots, (slot) => textOf(index, slot, 'id')),
  }
}
