import { memo } from 'react'
import type { List, ListFilter } from '../../lib/domain/list'
import type { PeopleState } from '../../lib/lists/people-state'
import { ColumnMenu } from './column-menu'
import { FilterMenu } from './filter-menu'
import { SearchField } from './search-field'
import type { ShownColumn } from './table/columns'

interface Props {
  readonly state: PeopleState
  readonly version: number
  readonly inScope: Uint32Array
  readonly filter: ListFilter
  readonly lists: readonly List[]
  readonly columns: readonly ShownColumn[]
  readonly typed: string
  readonly queryNow: () => string
  readonly onType: (typed: string) => void
  readonly onLeave: () => void
  readonly onFilter: (filter: ListFilter) => void
  readonly onSave: () => void
  readonly onColumns: (columns: readonly ShownColumn[]) => void
}

/** Drawn again for a letter typed: the field alone. */
const Menus = memo(function Menus(props: Omit<Props, 'typed' | 'onType' | 'onLeave'>) {
  return (
    <>
      <FilterMenu
        state={props.state}
        inScope={props.inScope}
        filter={props.filter}
        queryNow={props.queryNow}
        lists={props.lists}
        onChange={props.onFilter}
        onSave={props.onSave}
      />
      <ColumnMenu columns={props.columns} onChange={props.onColumns} />
    </>
  )
})

export function TableTools({ typed, onType, onLeave, ...menus }: Props) {
  return (
    <div className="flex items-center gap-1 px-3 pb-2">
      <SearchField value={typed} onChange={onType} onLeave={onLeave} />
      <Menus {...menus} />
    </div>
  )
}
