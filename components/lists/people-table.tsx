import { useLiveQuery } from 'dexie-react-hooks'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { List, ListFilter } from '../../lib/domain/list'
import { textOf } from '../../lib/lists/people-index'
import type { PeopleState } from '../../lib/lists/people-state'
import type { Scope } from '../../lib/lists/view'
import { openJobsOf } from '../../lib/store/queries/lists'
import { useSteady } from '../ui/use-steady'
import { t } from '../ui/words'
import { CellEditor } from './cell-editor'
import { FilterChips } from './filter-chips'
import { SelectionBar } from './selection-bar'
import { type Editing, Grid } from './table/grid'
import { choose } from './table/selection'
import { TableFoot } from './table-foot'
import { TableTools } from './table-tools'
import { useBulk } from './use-bulk'
import { useColumns } from './use-columns'
import { useTable } from './use-table'
import { WorkingBar } from './working-bar'

interface Props {
  readonly state: PeopleState
  readonly version: number
  readonly scope: Scope
  readonly name: string
  readonly list: List | undefined
  readonly lists: readonly List[]
  readonly empty: ReactNode
  readonly openId: string | undefined
  /** A card lies over the table, and gives the keyboard back when it goes. */
  readonly covered: boolean
  readonly onOpen: (personId: string) => void
  readonly onBack: () => void
  readonly onSaveRule: (filter: ListFilter) => void
}

const nobodyAsked: ReadonlyMap<string, never[]> = new Map()

export function PeopleTable(props: Props) {
  const { state, version, scope, name, list, lists, covered } = props
  const { index } = state
  const table = useTable(state, version, scope)
  const { slots, selection, filter, inScope, typed } = table
  const { columns, change } = useColumns()
  const bulk = useBulk(table.chosenIds)
  const [editing, setEditing] = useState<Editing>()
  const [seen, setSeen] = useState<readonly string[]>([])
  const jobs = useLiveQuery(() => openJobsOf(seen), [seen]) ?? nobodyAsked
  const grid = useRef<{ focus(): void }>(null)
  const onSeen = useCallback(
    (shown: readonly number[]) => setSeen(shown.map((slot) => textOf(index, slot, 'id'))),
    [index],
  )
  const wasCovered = useRef(false)
  useEffect(() => {
    if (wasCovered.current && !covered) grid.current?.focus()
    wasCovered.current = covered
  }, [covered])
  const escape = useSteady(() => {
    if (selection.count > 0) table.clearSelection()
    else if (typed) table.setTyped('')
    else props.onBack()
  })
  const open = useSteady((slot: number) => props.onOpen(textOf(index, slot, 'id')))
  const queryNow = useSteady(() => typed)
  const saveRule = useSteady(() => props.onSaveRule({ ...filter, ...(typed ? { query: typed } : {}) }))
  const shownIds = useSteady(async () => table.shownIds())
  const toRows = () => grid.current?.focus()
  if (inScope.length === 0) return props.empty
  return (
    <>
      <TableTools
        state={state}
        version={version}
        inScope={inScope}
        filter={filter}
        lists={lists}
        columns={columns}
        typed={typed}
        queryNow={queryNow}
        onType={table.setTyped}
        onLeave={toRows}
        onFilter={table.setFilter}
        onSave={saveRule}
        onColumns={change}
      />
      <FilterChips filter={filter} lists={lists} onChange={table.setFilter} />
      <Grid
        ref={grid}
        label={name}
        index={index}
        version={version}
        slots={slots}
        columns={columns}
        wish={table.wish}
        selection={selection}
        openId={props.openId}
        jobs={jobs}
        onSelect={table.setSelection}
        onSort={table.sortBy}
        onColumns={change}
        onOpen={open}
        onEdit={setEditing}
        onEscape={escape}
        onSeen={onSeen}
      />
      {slots.length === 0 && (
        <p role="status" className="absolute inset-x-0 top-1/2 text-center text-soft">
          {t('filterNothing')}
        </p>
      )}
      {editing && (
        <CellEditor
          key={`${editing.slot} ${editing.column}`}
          personId={textOf(index, editing.slot, 'id')}
          column={editing.column}
          at={editing.at}
          onClose={() => {
            setEditing(undefined)
            toRows()
          }}
        />
      )}
      {selection.count > 0 ? (
        <SelectionBar
          chosen={selection.count}
          matching={slots.length}
          allChosen={selection.count >= slots.length}
          list={list?.rule ? undefined : list}
          name={name}
          ids={table.chosenIds}
          bulk={bulk}
          onAll={() => table.setSelection(choose(selection, slots, true, index.size))}
          onNone={table.clearSelection}
        />
      ) : bulk.working ? (
        <footer data-foot className="min-h-11 border-t border-line px-3 py-2">
          <WorkingBar {...bulk.working} />
        </footer>
      ) : (
        <TableFoot shown={slots.length} name={name} people={shownIds} />
      )}
    </>
  )
}
