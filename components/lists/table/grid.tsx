import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import type { Job } from '../../../lib/domain/job'
import type { PeopleIndex } from '../../../lib/lists/people-index'
import type { ViewWish } from '../../../lib/lists/view'
import { useSteady } from '../../ui/use-steady'
import { placeOf, showColumn } from './cell-places'
import { moved, resized } from './column-changes'
import { columns as all, type ColumnId, type ShownColumn } from './columns'
import { onGridKey, type Place } from './grid-keys'
import { GridRows } from './grid-rows'
import { drawnHeight } from './scaled-scroll'
import type { Selection } from './selection'
import { cellId, headHeight } from './sizes'
import { TableHead } from './table-head'
import { useChoosing } from './use-choosing'
import { useRestart } from './use-restart'
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
  /** What the rows were asked for by. */
  readonly wish: ViewWish
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

const numberIn = (element: Element, name: 'row' | 'column'): number =>
  Number(element.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? -1)

/**
 * A table of any length: only what is in the window is drawn. The keyboard stays on the table itself, which says by
 * `aria-activedescendant` where it is, because the rows under it come and go.
 */
export const Grid = memo(function Grid({ ref, ...props }: Props) {
  const { index, slots, columns, wish, selection, onSelect, onSort, onColumns, onSeen } = props
  const gridId = useId()
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const window = useWindow(box, slots.length, columns)
  const { heights, first, end, look, show, perPage } = window
  useRestart(box, wish, {
    scrolledTo: window.scrolledTo,
    restart: () => {
      window.restart()
      setPlace(({ row, column }) => ({ row: Math.min(row, 0), column }))
    },
  })
  const choosing = useChoosing({ slots, size: index.size, selection, onSelect })
  useImperativeHandle(ref, () => ({ focus: () => box.current?.focus() }))

  useEffect(() => {
    const timer = setTimeout(() => onSeen([...slots.subarray(first, end)]), 200)
    return () => clearTimeout(timer)
  }, [slots, first, end, onSeen])

  const edit = (at: Place): boolean => {
    const slot = slots[at.row]
    const column = columns[at.column]?.id
    if (slot === undefined || !column || !all[column].editable || !box.current) return false
    props.onEdit({ slot, column, at: placeOf(box.current, columns, heights, at) })
    return true
  }
  const enter = (at: Place) => {
    const id = columns[at.column]?.id
    const slot = slots[at.row]
    if (at.row === -1 && id) onSort(id)
    else if (!edit(at) && slot !== undefined) props.onOpen(slot)
  }
  const onResize = useSteady((id: ColumnId, width: number, done: boolean) =>
    onColumns(resized(columns, id, width), done),
  )
  const move = (id: ColumnId, to: number) => onColumns(moved(columns, id, to), true)
  const onMove = useSteady((id: ColumnId, before: ColumnId) =>
    move(
      id,
      columns.findIndex((column) => column.id === before),
    ),
  )
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    if (!(event.target instanceof Element)) return
    const row = numberIn(event.target, 'row')
    if (row < 0) return
    const at = { row, column: Math.max(0, numberIn(event.target, 'column')) }
    setPlace(at)
    if (event.shiftKey) choosing.upTo(row)
    else if (event.ctrlKey || event.metaKey || event.target.closest('[data-box]')) choosing.toggle(row)
    else enter(at)
    choosing.touch(row)
  }
  const onKeyDown = (event: KeyboardEvent) =>
    onGridKey(event, {
      rows: slots.length,
      columns: columns.length,
      perPage,
      place,
      go: (next, extend) => {
        if (extend) choosing.upTo(next.row)
        else choosing.touch(next.row)
        setPlace(next)
        if (next.row >= 0) show(next.row)
        showColumn(box.current, columns, next.column)
      },
      toggle: choosing.toggle,
      all: choosing.toggleAll,
      enter,
      edit,
      moveColumn: (column, by) => {
        const id = columns[column]?.id
        if (!id) return
        move(id, column + by)
        setPlace({ row: -1, column: Math.min(Math.max(0, column + by), columns.length - 1) })
      },
      resizeColumn: (column, by) => {
        const one = columns[column]
        if (one) onResize(one.id, one.width + by, true)
      },
      escape: props.onEscape,
    })

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
      onKeyDown={onKeyDown}
      className="relative min-h-0 flex-1 overflow-auto outline-none [overflow-anchor:none] focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-line"
    >
      <div style={{ width: window.width, minWidth: '100%', height: headHeight + drawnHeight(heights) }}>
        <TableHead
          gridId={gridId}
          columns={columns}
          sort={wish.sort}
          chosen={choosing.chosen}
          active={place.row === -1 ? place.column : undefined}
          onAll={useSteady(choosing.all)}
          onSort={onSort}
          onResize={onResize}
          onMove={onMove}
        />
        <GridRows
          gridId={gridId}
          index={index}
          version={props.version}
          slots={slots}
          columns={columns}
          selection={selection}
          openId={props.openId}
          jobs={props.jobs}
          place={place}
          window={window}
        />
      </div>
    </div>
  )
})
