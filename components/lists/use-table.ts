import { useDeferredValue, useMemo, useState } from 'react'
import type { ListFilter } from '../../lib/domain/list'
import { textOf } from '../../lib/lists/people-index'
import type { PeopleState } from '../../lib/lists/people-state'
import type { SortWish } from '../../lib/lists/sort'
import { type Scope, scopeSlots, type ViewWish, viewOf } from '../../lib/lists/view'
import { useSteady } from '../ui/use-steady'
import type { ColumnId } from './table/columns'
import { isChosen, noSelection, type Selection } from './table/selection'

/** Forward, backward, and then back to the table's own order. */
function nextSort(before: SortWish | undefined, column: ColumnId): SortWish | undefined {
  if (before?.column !== column) return { column, descending: false }
  return before.descending ? undefined : { column, descending: true }
}

const mostInOneFrame = 250_000

/** What a table shows of a scope, and who in it is chosen. */
export function useTable(state: PeopleState, version: number, scope: Scope) {
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<ListFilter>({})
  const [sort, setSort] = useState<SortWish>()
  const [selection, setSelection] = useState<Selection>(noSelection)
  const { index, lists } = state
  // The rows come in the same frame as the letter. Where so many are searched that it would be felt, the letter goes
  // first, and the rows follow or are overtaken by the next one.
  const later = useDeferredValue(typed)
  const query = index.size > mostInOneFrame ? later : typed

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
  const wish = useMemo((): ViewWish => ({ filter: { ...filter, query }, sort }), [filter, query, sort])
  const slots = useMemo(() => viewOf(index, lists, inScope.slots, wish), [index, lists, inScope, wish])

  /** In the order of the table; whoever is chosen but not shown comes after. */
  const chosenIds = useSteady((): string[] => {
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
  })
  return {
    typed,
    setTyped,
    filter,
    setFilter,
    wish,
    sortBy: useSteady((column: ColumnId) => setSort((before) => nextSort(before, column))),
    selection,
    setSelection,
    clearSelection: useSteady(() => setSelection(noSelection)),
    inScope: inScope.slots,
    slots,
    chosenIds,
    shownIds: useSteady(() => Array.from(slots, (slot) => textOf(index, slot, 'id'))),
  }
}
