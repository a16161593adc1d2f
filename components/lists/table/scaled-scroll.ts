/** Chromium draws nothing below 33,554,428 px: beyond this height one pixel of the scroll bar is more than one of rows. */
export const tallest = 30_000_000

export interface Heights {
  readonly rows: number
  readonly rowHeight: number
  /** Of the part of the window in which rows are seen. */
  readonly view: number
}

export const fullHeight = ({ rows, rowHeight }: Heights): number => rows * rowHeight
export const drawnHeight = (heights: Heights): number => Math.min(fullHeight(heights), tallest)

const factor = (heights: Heights): number =>
  Math.max(1, (fullHeight(heights) - heights.view) / Math.max(1, drawnHeight(heights) - heights.view))

/** Where in all the rows the top of the window is. */
export const topOf = (heights: Heights, scrollTop: number): number => scrollTop * factor(heights)

/** Where to scroll for that top. */
export const scrollFor = (heights: Heights, top: number): number => top / factor(heights)

/** First and last row to draw, some more than seen so that a quick hand finds them drawn. */
export function drawnRows(heights: Heights, scrollTop: number, more: number): [first: number, end: number] {
  const top = topOf(heights, scrollTop)
  const first = Math.max(0, Math.floor(top / heights.rowHeight) - more)
  const end = Math.min(heights.rows, Math.ceil((top + heights.view) / heights.rowHeight) + more)
  return [first, end]
}

/** Where a row is drawn, in the pixels of the scrolled box. */
export const drawnAt = (heights: Heights, row: number, scrollTop: number): number =>
  row * heights.rowHeight - topOf(heights, scrollTop) + scrollTop

/** The scroll position that brings a row into view, or the same when it is seen already. */
export function scrollToShow(heights: Heights, row: number, scrollTop: number): number {
  const top = topOf(heights, scrollTop)
  const at = row * heights.rowHeight
  if (at < top) return scrollFor(heights, at)
  const lowest = at + heights.rowHeight - heights.view
  return lowest > top ? scrollFor(heights, lowest) : scrollTop
}
