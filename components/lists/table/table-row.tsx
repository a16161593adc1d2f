import { memo } from 'react'
import type { Job } from '../../../lib/domain/job'
import { type PeopleIndex, rowAt } from '../../../lib/lists/people-index'
import { Tick } from '../../ui/tick'
import { t } from '../../ui/words'
import { Cell } from './cell'
import type { ShownColumn } from './columns'

export const boxWidth = 36
export const rowHeight = 32

export const cellId = (gridId: string, row: number, column: number): string => `${gridId}-${row}-${column}`

interface Props {
  readonly gridId: string
  readonly index: PeopleIndex
  /** Not read here: the row is drawn again when it changes. */
  readonly version: number
  readonly slot: number
  readonly row: number
  readonly top: number
  readonly columns: readonly ShownColumn[]
  readonly chosen: boolean
  readonly open: boolean
  /** The cell the keyboard is on, if it is one of this row. */
  readonly active: number | undefined
  readonly jobs: readonly Job[] | undefined
}

/** One person. Told apart by place and not by person, so that scrolling fills the same few elements again. */
export const TableRow = memo(function TableRow(props: Props) {
  const { gridId, index, slot, row, top, columns, chosen, open, active, jobs } = props
  const person = rowAt(index, slot)
  const ground = chosen || open ? 'bg-tint' : 'bg-surface group-hover:bg-raised'
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      aria-selected={chosen}
      data-row={row}
      style={{ top, height: rowHeight }}
      className="group absolute left-0 flex min-w-full cursor-default border-b border-line"
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
      {columns.map(({ id, width }, column) => (
        <span
          key={id}
          id={active === column ? cellId(gridId, row, column) : undefined}
          role="gridcell"
          aria-colindex={column + 2}
          data-column={column}
          title={
            id === 'name' || id === 'title' || id === 'company' || id === 'note' ? person[id] : undefined
          }
          style={{ width, ...(column === 0 ? { left: boxWidth } : {}) }}
          className={`flex shrink-0 items-center gap-1.5 overflow-hidden px-2 ${ground} ${column === 0 ? 'sticky z-1 pl-0!' : ''} ${active === column ? 'in-focus-visible:outline-2 in-focus-visible:-outline-offset-2 in-focus-visible:outline-accent' : ''}`}
        >
          <Cell row={person} column={id} jobs={jobs} />
        </span>
      ))}
      <span aria-hidden="true" className={`flex-1 ${ground}`} />
    </div>
  )
})
