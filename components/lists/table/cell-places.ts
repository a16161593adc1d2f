import type { ShownColumn } from './columns'
import type { Place } from './grid-keys'
import { drawnAt, type Heights } from './scaled-scroll'
import { boxWidth, headHeight, rowHeight } from './sizes'

const leftOf = (columns: readonly ShownColumn[], column: number): number =>
  boxWidth + columns.slice(0, column).reduce((sum, one) => sum + one.width, 0)

/** The first column stays where it is, so the others have what is right of it. */
export function showColumn(box: HTMLElement | null, columns: readonly ShownColumn[], column: number): void {
  if (!box || column === 0) return
  const left = leftOf(columns, column)
  const right = left + (columns[column]?.width ?? 0)
  const first = leftOf(columns, 1)
  if (left - first < box.scrollLeft) box.scrollTo({ left: left - first })
  else if (right > box.scrollLeft + box.clientWidth) box.scrollTo({ left: right - box.clientWidth })
}

/** Where in the window a cell is, for what is laid over it. */
export function placeOf(
  box: HTMLElement,
  columns: readonly ShownColumn[],
  heights: Heights,
  { row, column }: Place,
): DOMRect {
  const around = box.getBoundingClientRect()
  const y = around.top + headHeight + drawnAt(heights, row, box.scrollTop) - box.scrollTop
  const x = around.left + Math.max(column === 0 ? boxWidth : 0, leftOf(columns, column) - box.scrollLeft)
  return new DOMRect(Math.min(x, around.right - 80), y, columns[column]?.width ?? 0, rowHeight)
}
