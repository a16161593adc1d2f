import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { columnWindow } from './column-window'
import type { ShownColumn } from './columns'
import { drawnHeight, drawnRows, type Heights, scrollToShow, tallest } from './scaled-scroll'
import { boxWidth, headHeight, rowHeight } from './sizes'

const more = 6

const widthOf = (columns: readonly ShownColumn[]): number =>
  columns.reduce((sum, column) => sum + column.width, boxWidth)

/** How many elements are filled again and again; never fewer than before, or every row would change its own. */
const poolFor = (height: number): number => Math.ceil(height / rowHeight) + 2 * more + 1

/** Which rows and columns are drawn: they change only when another comes into the window, not with each pixel. */
export function useWindow(
  box: RefObject<HTMLDivElement | null>,
  rows: number,
  columns: readonly ShownColumn[],
) {
  // Nothing is drawn before it is known how much is seen: a guess would be drawn twice.
  const [view, setView] = useState({ height: 0, width: 0, pool: 0 })
  const [scrolled, setScrolled] = useState({ top: 0, left: 0 })
  const scrolledTo = useRef(0)
  const heights: Heights = { rows, rowHeight, view: Math.max(rowHeight, view.height) }
  const rowsAt = (top: number) => (view.height === 0 ? ([0, 0] as const) : drawnRows(heights, top, more))
  const columnsAt = (left: number) =>
    columnWindow(columns, left, view.width - boxWidth - (columns[0]?.width ?? 0))
  // Fewer rows than before, and the box has not said yet that it is scrolled up.
  const lowest = Math.max(0, drawnHeight(heights) - heights.view)
  const [first, end] = rowsAt(Math.min(scrolled.top, lowest))
  const across = columnsAt(scrolled.left)

  /** Past a million rows they move against the scrolled box, and every pixel counts. */
  const scaled = rows * rowHeight > tallest
  const look = () => {
    const { scrollTop: top = 0, scrollLeft: left = 0 } = box.current ?? {}
    scrolledTo.current = top
    const [nextFirst, nextEnd] = rowsAt(top)
    const next = columnsAt(left)
    const moved = nextFirst !== first || nextEnd !== end || next.from !== across.from || next.to !== across.to
    if (scaled || moved) setScrolled({ top, left })
  }

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () => {
      // What stands around it may find its height only after this, and until then it is as high as all its rows.
      const mostSeen = innerHeight - Math.max(0, element.getBoundingClientRect().top)
      const height = Math.max(rowHeight, Math.min(element.clientHeight, mostSeen) - headHeight)
      const width = element.clientWidth
      setView((before) =>
        before.height === height && before.width === width
          ? before
          : { height, width, pool: Math.max(before.pool, poolFor(height)) },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])

  const show = (row: number) => {
    const element = box.current
    element?.scrollTo({ top: scrollToShow(heights, row, element.scrollTop) })
  }
  return {
    scrolledTo,
    /** The rows are drawn from the first on, before the box says that it is scrolled there. */
    restart: () => setScrolled(({ left }) => ({ top: 0, left })),
    heights,
    first,
    end,
    across,
    width: widthOf(columns),
    scrollTop: scaled ? Math.min(scrolled.top, lowest) : 0,
    look,
    show,
    perPage: Math.max(1, Math.floor(heights.view / rowHeight) - 1),
    pool: view.pool,
  }
}
