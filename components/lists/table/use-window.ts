import { type RefObject, useEffect, useState } from 'react'
import { drawnRows, type Heights, scrollToShow, tallest } from './scaled-scroll'

const more = 8

/** Which rows are drawn: they change only when another row comes into the window, not with each pixel. */
export function useWindow(
  box: RefObject<HTMLDivElement | null>,
  rows: number,
  rowHeight: number,
  headHeight: number,
) {
  const [view, setView] = useState(600)
  const [scrollTop, setScrollTop] = useState(0)
  const heights: Heights = { rows, rowHeight, view }
  const [first, end] = drawnRows(heights, scrollTop, more)

  /** Past a million rows they move against the scrolled box, and every pixel counts. */
  const scaled = rows * rowHeight > tallest
  const look = () => {
    const now = box.current?.scrollTop ?? 0
    const [nextFirst, nextEnd] = drawnRows(heights, now, more)
    if (scaled || nextFirst !== first || nextEnd !== end) setScrollTop(now)
  }

  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => setView(Math.max(rowHeight, element.clientHeight - headHeight)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, rowHeight, headHeight])

  const show = (row: number) => {
    const element = box.current
    element?.scrollTo({ top: scrollToShow(heights, row, element.scrollTop) })
  }
  /** How many elements are filled again and again; the same number always, or every row would change its own. */
  const pool = Math.ceil(view / rowHeight) + 2 * more + 1
  const perPage = Math.max(1, Math.floor(view / rowHeight) - 1)
  return { heights, first, end, scrollTop: scaled ? scrollTop : 0, look, show, perPage, pool }
}
