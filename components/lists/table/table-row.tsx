import { memo } from 'react'
import type { Job } from '../../../lib/domain/job'
import { type PeopleIndex, rowAt } from '../../../lib/lists/people-index'
import type { Row } from '../../../lib/lists/row'
import { Tick } from '../../ui/tick'
import { t } from '../../ui/words'
import { cellLook, cellText, isValue, ValueCell } from './cell'
import type { ColumnId, ShownColumn } from './columns'
import { boxWidth, cellId, rowHeight } from './sizes'

interface Props {
  readonly gridId: string
  readonly index: PeopleIndex
  /** Not read here: the row is drawn again when it changes. */
  readonly version: number
  readonly slot: number
  readonly row: number
  readonly top: number
  readonly columns: readonly ShownColumn[]
  /** Which of the columns after the first are drawn, and the width of those before them. */
  readonly from: number
  readonly to: number
  readonly skipped: number
  readonly width: number
  readonly chosen: boolean
  readonly open: boolean
  /** The cell the keyboard is on, if it is one of this row. */
  readonly active: number | undefined
  readonly jobs: readonly Job[] | undefined
}

const explained = (person: Row, id: ColumnId): string | undefined =>
  id === 'name' || id === 'title' || id === 'company' || id === 'note' ? person[id] : undefined

/**
 * One person. Told apart by place and not by person, so that scrolling fills the same few elements again; and a cell
 * of plain text is one element, because their number is what a frame costs.
 */
export const TableRow = memo(function TableRow(props: Props) {
  const { gridId, index, slot, row, top, columns, from, to, skipped, width, chosen, open, active, jobs } =
    props
  const person = rowAt(index, slot)
  const ground = chosen || open ? 'bg-tint' : 'bg-surface group-hover:bg-raised'
  const cell = ({ id, width: own }: ShownColumn, column: number) => {
    const value = isValue(id)
    const inside = value
      ? 'flex items-center gap-1.5 overflow-hidden'
      : `truncate leading-[31px] ${cellLook(person, id)}`
    const outline =
      active === column
        ? 'in-focus-visible:outline-2 in-focus-visible:-outline-offset-2 in-focus-visible:outline-accent'
        : ''
    return (
      <span
        key={id}
        id={active === column ? cellId(gridId, row, column) : undefined}
        role="gridcell"
        aria-colindex={column + 2}
        data-column={column}
        title={explained(person, id)}
        style={column === 0 ? { width: own, left: boxWidth } : { width: own }}
        className={`shrink-0 px-2 ${inside} ${ground} ${column === 0 ? 'sticky z-1 pl-0!' : ''} ${outline}`}
      >
        {value ? <ValueCell row={person} column={id} jobs={jobs} /> : cellText(person, id)}
      </span>
    )
  }
  const [first] = columns
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      aria-selected={chosen}
      data-row={row}
      style={{ top, height: rowHeight, width }}
      className="group absolute left-0 flex min-w-full cursor-default border-b border-line contain-content"
    >
      <span
        role="gridcell"
        aria-colindex={1}
        data-box=""
        aria-label={t('selectPerson', person.name)}
        style={{ width: boxWidth }}
        className={`sticky left-0 z-1 flex shrink-0 items-center justify-center ${ground}`}
      >
        <span
          aria-hidden="true"
          className={`relative size-4 rounded-[4px] border ${chosen ? 'border-accent bg-accent' : 'border-edge bg-surface'}`}
        >
          <Tick shown={chosen} />
        </span>
      </span>
      {first && cell(first, 0)}
      {skipped > 0 && <span aria-hidden="true" style={{ width: skipped }} className="shrink-0" />}
      {columns.slice(from, to).map((column, i) => cell(column, from + i))}
      <span aria-hidden="true" className={`flex-1 ${ground}`} />
    </div>
  )
})
