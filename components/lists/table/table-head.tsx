import { ArrowDown, ArrowUp } from 'lucide-react'
import { memo, type PointerEvent as ReactPointerEvent, useRef } from 'react'
import type { SortWish } from '../../../lib/lists/sort'
import { Checkbox } from '../../ui/checkbox'
import { t } from '../../ui/words'
import { columns as all, type ColumnId, narrowest, type ShownColumn, widest } from './columns'
import { boxWidth, cellId, headHeight } from './sizes'

interface Props {
  readonly gridId: string
  readonly columns: readonly ShownColumn[]
  readonly sort: SortWish | undefined
  readonly chosen: 'all' | 'some' | 'none'
  readonly active: number | undefined
  readonly onAll: (chosen: boolean) => void
  readonly onSort: (column: ColumnId) => void
  readonly onResize: (column: ColumnId, width: number, done: boolean) => void
  readonly onMove: (column: ColumnId, before: ColumnId) => void
}

const direction = (sort: SortWish | undefined, id: ColumnId) =>
  sort?.column !== id ? 'none' : sort.descending ? 'descending' : 'ascending'

export const TableHead = memo(function TableHead(props: Props) {
  const { gridId, columns, sort, chosen, active, onAll, onSort, onResize, onMove } = props
  const dragged = useRef<ColumnId>(undefined)
  const resize = (event: ReactPointerEvent<HTMLSpanElement>, { id, width }: ShownColumn) => {
    event.preventDefault()
    event.stopPropagation()
    const handle = event.currentTarget
    const from = event.clientX
    const widthAt = (x: number) => Math.min(widest, Math.max(narrowest, width + x - from))
    const move = (moved: PointerEvent) => onResize(id, widthAt(moved.clientX), false)
    const stop = (last: PointerEvent) => {
      handle.removeEventListener('pointermove', move)
      onResize(id, widthAt(last.clientX), true)
    }
    handle.setPointerCapture(event.pointerId)
    handle.addEventListener('pointermove', move)
    handle.addEventListener('pointerup', stop, { once: true })
  }
  return (
    <div
      role="row"
      aria-rowindex={1}
      style={{ height: headHeight }}
      className="sticky top-0 z-2 flex min-w-full border-b border-line bg-surface text-sm text-soft"
    >
      <span
        role="columnheader"
        aria-colindex={1}
        style={{ width: boxWidth }}
        className="sticky left-0 z-1 flex shrink-0 items-center justify-center bg-surface"
      >
        <Checkbox
          aria-label={t('selectAll')}
          tabIndex={-1}
          checked={chosen === 'all'}
          mixed={chosen === 'some'}
          onChange={onAll}
        />
      </span>
      {columns.map((column, i) => {
        const { id, width } = column
        const sorted = direction(sort, id)
        return (
          <span
            key={id}
            id={active === i ? cellId(gridId, -1, i) : undefined}
            role="columnheader"
            aria-colindex={i + 2}
            aria-sort={sorted}
            draggable
            onDragStart={() => (dragged.current = id)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => dragged.current && onMove(dragged.current, id)}
            onClick={() => onSort(id)}
            style={{ width, ...(i === 0 ? { left: boxWidth } : {}) }}
            className={`relative flex shrink-0 cursor-pointer items-center gap-1 bg-surface px-2 hover:text-ink ${i === 0 ? 'sticky z-1 pl-0!' : ''} ${sorted === 'none' ? '' : 'text-ink'} ${active === i ? 'in-focus-visible:outline-2 in-focus-visible:-outline-offset-2 in-focus-visible:outline-accent' : ''}`}
          >
            <span className="truncate font-medium">{t(all[id].word)}</span>
            {sorted === 'ascending' && <ArrowUp size={12} aria-hidden="true" className="shrink-0" />}
            {sorted === 'descending' && <ArrowDown size={12} aria-hidden="true" className="shrink-0" />}
            <span
              aria-hidden="true"
              onPointerDown={(event) => resize(event, column)}
              onClick={(event) => event.stopPropagation()}
              className="absolute inset-y-0 right-0 w-2 cursor-col-resize border-r border-line hover:border-accent"
            />
          </span>
        )
      })}
      <span className="flex-1" />
    </div>
  )
})
