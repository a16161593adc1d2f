import { type MouseEvent, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import type { Job } from '../../../lib/domain/job'
import { type PeopleIndex, textOf } from '../../../lib/lists/people-index'
import type { SortWish } from '../../../lib/lists/sort'
import { columns as all, type ColumnId, type ShownColumn } from './columns'
import { onGridKey, type Place } from './grid-keys'
import { drawnAt, drawnHeight } from './scaled-scroll'
import { choose, chosenAmong, isChosen, type Selection } from './selection'
import { headHeight, TableHead } from './table-head'
import { boxWidth, cellId, rowHeight, TableRow } from './table-row'
import { useWindow } from './use-window'

export interface Editing {
  readonly slot: number
  readonly column: ColumnId
  readonly at: DOMRect
}

interface Props {
  readonly label: string
  readonly index: PeopleIndex
  readonly version: number
  readonly slots: Uint32Array
  readonly columns: readonly ShownColumn[]
  readonly sort: SortWish | undefined
  readonly selection: Selection
  readonly openId: string | undefined
  readonly jobs: ReadonlyMap<string, readonly Job[]>
  readonly onSelect: (selection: Selection) => void
  readonly onSort: (column: ColumnId) => void
  readonly onColumns: (columns: readonly ShownColumn[], done: boolean) => void
  readonly onOpen: (slot: number) => void
  readonly onEdit: (editing: Editing) => void
  readonly onEscape: () => void
  readonly onSeen: (slots: readonly number[]) => void
  readonly ref?: Ref<{ focus(): void }>
}

/**
 * A table of any length: only the rows in the window are drawn. The keyboard stays on the table itself, which says
 * by `aria-activedescendant` where it is, because the rows under it come and go.
 */
export function Grid({ ref, ...props }: Props) {
  const { index, version, slots, columns, sort, selection, openId, jobs } = props
  const { onSelect, onOpen, onEdit, onColumns, onSeen } = props
  const gridId = useId()
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const anchor = useRef(0)
  const { heights, first, end, scrollTop, look, show, perPage, pool } = useWindow(
    box,
    slots.length,
    rowHeight,
    headHeight,
  )
  useImperativeHandle(ref, () => ({ focus: () => box.current?.focus() }))

  const drawn = slots.subarray(first, end)
  useEffect(() => {
    const timer = setTimeout(() => onSeen([...slots.subarray(first, end)]), 200)
    return () => clearTimeout(timer)
  }, [slots, first, end, onSeen])

  const size = index.size
  const range = (from: number, to: number) => slots.subarray(Math.min(from, to), Math.max(from, to) + 1)
  const toggle = (row: number) => {
    const slot = slots[row]
    if (slot === undefined) return
    anchor.current = row
    onSelect(choose(selection, [slot], !isChosen(selection, slot), size))
  }
  const chosen = chosenAmong(selection, slots)
  const chooseAll = (wanted: boolean) => onSelect(choose(selection, slots, wanted, size))
  const leftOf = (column: number) =>
    boxWidth + columns.slice(0, column).reduce((sum, one) => sum + one.width, 0)
  /** The first column stays where it is, so the others have what is right of it. */
  const showColumn = (column: number) => {
    const element = box.current
    if (!element || column === 0) return
    const left = leftOf(column)
    const right = left + (columns[column]?.width ?? 0)
    const { scrollLeft, clientWidth } = element
    if (left - leftOf(1) < scrollLeft) element.scrollTo({ left: left - leftOf(1) })
    else if (right > scrollLeft + clientWidth) element.scrollTo({ left: right - clientWidth })
  }
  const edit = ({ row, column }: Place) => {
    const slot = slots[row]
    const id = columns[column]?.id
    if (slot === undefined || !id || !all[id].editable || !box.current) return false
    const left = leftOf(column)
    const around = box.current.getBoundingClientRect()
    const y = around.top + headHeight + drawnAt(heights, row, box.current.scrollTop) - box.current.scrollTop
    const x = around.left + Math.max(column === 0 ? boxWidth : 0, left - box.current.scrollLeft)
    onEdit({
      slot,
      column: id,
      at: new DOMRect(Math.min(x, around.right - 80), y, columns[column]?.width ?? 0, rowHeight),
    })
    return true
  }
  const enter = (at: Place) => {
    const id = columns[at.column]?.id
    const slot = slots[at.row]
    if (at.row === -1 && id) props.onSort(id)
    else if (!edit(at) && slot !== undefined) onOpen(slot)
  }
  const resized = (id: ColumnId, width: number, done: boolean) =>
    onColumns(
      columns.map((column) => (column.id === id ? { id, width } : column)),
      done,
    )
  const movedColumn = (id: ColumnId, to: number) => {
    const column = columns.find((one) => one.id === id)
    const others = columns.filter((one) => one.id !== id)
    if (column && to >= 0 && to < columns.length) onColumns(others.toSpliced(to, 0, column), true)
  }
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    if (!(event.target instanceof Element)) return
    const row = Number(event.target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? -1)
    if (row < 0) return
    const column = Number(event.target.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? 0)
    setPlace({ row, column })
    if (event.shiftKey) onSelect(choose(selection, range(anchor.current, row), true, size))
    else if (event.ctrlKey || event.metaKey || event.target.closest('[data-box]')) toggle(row)
    else enter({ row, column })
    anchor.current = row
  }

  const width = columns.reduce((sum, column) => sum + column.width, boxWidth)
  const isDrawn = place.row === -1 || (place.row >= first && place.row < end)
  return (
    <div
      ref={box}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-multiselectable="true"
      aria-rowcount={slots.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={
        isDrawn && slots.length > 0 ? cellId(gridId, place.row, place.column) : undefined
      }
      onScroll={look}
      onClick={onClick}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onKeyDown={(event) =>
        onGridKey(event, {
          rows: slots.length,
          columns: columns.length,
          perPage,
          place,
          go: (next, extend) => {
            if (!extend) anchor.current = Math.max(0, next.row)
            else onSelect(choose(selection, range(anchor.current, Math.max(0, next.row)), true, size))
            setPlace(next)
            if (next.row >= 0) show(next.row)
            showColumn(next.column)
          },
          toggle,
          all: () => chooseAll(chosen < slots.length),
          enter,
          edit,
          moveColumn: (column, by) => {
            const id = columns[column]?.id
            if (!id) return
            movedColumn(id, column + by)
            setPlace({ row: -1, column: Math.min(Math.max(0, column + by), columns.length - 1) })
          },
          resizeColumn: (column, by) => {
            const one = columns[column]
            if (one) resized(one.id, Math.max(56, one.width + by), true)
          },
          escape: props.onEscape,
        })
      }
      className="relative min-h-0 flex-1 overflow-auto outline-none [overflow-anchor:none] focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-line"
    >
      <div style={{ width, minWidth: '100%', height: headHeight + drawnHeight(heights) }}>
        <TableHead
          gridId={gridId}
          columns={columns}
          sort={sort}
          chosen={chosen === 0 ? 'none' : chosen === slots.length ? 'all' : 'some'}
          active={place.row === -1 ? place.column : undefined}
          onAll={chooseAll}
          onSort={props.onSort}
          onResize={resized}
          onMove={(id, before) =>
            movedColumn(
              id,
              columns.findIndex((column) => column.id === before),
            )
          }
        />
        {Array.from(drawn, (slot, i) => {
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
              chosen={isChosen(selection, slot)}
              open={id === openId}
              active={row === place.row ? place.column : undefined}
              jobs={jobs.get(id)}
            />
          )
        })}
      </div>
    </div>
  )
}
