import type { Job } from '../../../lib/domain/job'
import { type PeopleIndex, textOf } from '../../../lib/lists/people-index'
import type { ColumnWindow } from './column-window'
import type { ShownColumn } from './columns'
import type { Place } from './grid-keys'
import { drawnAt, type Heights } from './scaled-scroll'
import { isChosen, type Selection } from './selection'
import { headHeight } from './sizes'
import { TableRow } from './table-row'

interface Props {
  readonly gridId: string
  readonly index: PeopleIndex
  readonly version: number
  readonly slots: Uint32Array
  readonly columns: readonly ShownColumn[]
  readonly selection: Selection
  readonly openId: string | undefined
  readonly jobs: ReadonlyMap<string, readonly Job[]>
  readonly place: Place
  readonly window: {
    readonly heights: Heights
    readonly first: number
    readonly end: number
    readonly scrollTop: number
    readonly across: ColumnWindow
    readonly width: number
    readonly pool: number
  }
}

/** The rows in the window. Each stands in the element whose turn it is, so that scrolling makes none anew. */
export function GridRows(props: Props) {
  const { gridId, index, version, slots, columns, selection, openId, jobs, place, window } = props
  const { heights, first, end, scrollTop, across, width, pool } = window
  return [...slots.subarray(first, end)].map((slot, i) => {
    const row = first + i
    const id = textOf(index, slot, 'id')
    return (
      <TableRow
        key={row % pool}
        gridId={gridId}
        index={index}
        version={version}
        slot={slot}
        row={row}
        top={headHeight + drawnAt(heights, row, scrollTop)}
        columns={columns}
        from={across.from}
        to={across.to}
        skipped={across.skipped}
        width={width}
        chosen={isChosen(selection, slot)}
        open={id === openId}
        active={row === place.row ? place.column : undefined}
        jobs={jobs.get(id)}
      />
    )
  })
}
