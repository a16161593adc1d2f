import { useLiveQuery } from 'dexie-react-hooks'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { List, ListFilter } from '../../lib/domain/list'
import { textOf } from '../../lib/lists/people-index'
import type { PeopleState } from '../../lib/lists/people-state'
import type { Scope } from '../../lib/lists/view'
import { openJobsOf } from '../../lib/store/queries/lists'
import { CopyMenu } from '../export/copy-menu'
import { ExportMenu } from '../export/export-menu'
import { count, t } from '../ui/words'
import { CellEditor } from './cell-editor'
import { ColumnMenu } from './column-menu'
import { FilterChips } from './filter-chips'
import { FilterMenu } from './filter-menu'
import { SearchField } from './search-field'
import { SelectionBar } from './selection-bar'
import { type Editing, Grid } from './table/grid'
import { choose } from './table/selection'
import { useBulk } from './use-bulk'
import { useColumns } from './use-columns'
import { useTable } from './use-table'

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
  const { columns, change } = useColumns()
  const bulk = useBulk(table.chosenIds)
  const [editing, setEditing] = useState<Editing>()
  const [seen, setSeen] = useState<readonly string[]>([])
  const jobs = useLiveQuery(() => openJobsOf(seen), [seen]) ?? nobodyAsked
  const grid = useRef<{ focus(): void }>(null)
  const onSeen = useCallback(
    (slots: readonly number[]) => setSeen(slots.map((slot) => textOf(index, slot, 'id'))),
    [index],
  )
  const wasCovered = useRef(false)
  useEffect(() => {
    if (wasCovered.current && !covered) grid.current?.focus()
    wasCovered.current = covered
  }, [covered])
  const { slots, selection, filter, inScope } = table
  const escape = () => {
    if (selection.count > 0) table.clearSelection()
    else if (table.typed) table.setTyped('')
    else props.onBack()
  }
  if (inScope.length === 0) return props.empty
  return (
    <>
      <div className="flex items-center gap-1 px-3 pb-2">
        <SearchField value={table.typed} onChange={table.setTyped} onLeave={() => grid.current?.focus()} />
        <FilterMenu
          state={state}
          inScope={inScope}
          filter={filter}
          query={table.typed}
          lists={lists}
          onChange={table.setFilter}
          onSave={() => props.onSaveRule({ ...filter, ...(table.typed ? { query: table.typed } : {}) })}
        />
        <ColumnMenu columns={columns} onChange={change} />
      </div>
      <FilterChips filter={filter} lists={lists} onChange={table.setFilter} />
      <Grid
        ref={grid}
        label={name}
        index={index}
        version={version}
        slots={slots}
        columns={columns}
        sort={table.sort}
        selection={selection}
        openId={props.openId}
        jobs={jobs}
        onSelect={table.setSelection}
        onSort={table.sortBy}
        onColumns={change}
        onOpen={(slot) => props.onOpen(textOf(index, slot, 'id'))}
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
            grid.current?.focus()
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
      ) : (
        <footer className="flex min-h-11 items-center gap-1 border-t border-line px-3 py-2">
          <span aria-live="polite" className="flex-1 text-soft">
            {count('people', slots.length)}
          </span>
          <CopyMenu people={async () => table.shownIds()} listName={name} disabled={slots.length === 0} />
          <ExportMenu people={async () => table.shownIds()} listName={name} disabled={slots.length === 0} />
        </footer>
      )}
    </>
  )
}
