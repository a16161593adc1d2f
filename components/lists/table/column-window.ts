import type { ShownColumn } from './columns'

/** What is drawn of the columns; the first is always there, because it stays where it is. */
export interface ColumnWindow {
  readonly from: number
  readonly to: number
  /** The width of those left out between the first and `from`. */
  readonly skipped: number
}

/** A quick hand finds the next column drawn. */
const more = 80

/** Those that are seen, in a box so wide and scrolled so far, right of the first. */
export function columnWindow(
  columns: readonly ShownColumn[],
  scrollLeft: number,
  room: number,
): ColumnWindow {
  let right = 0
  let from = 1
  let skipped = 0
  let to = 1
  for (const [i, { width }] of columns.entries()) {
    if (i === 0) continue
    const left = right
    right += width
    if (right < scrollLeft - more) {
      from = i + 1
      skipped = right
    }
    if (left <= scrollLeft + room + more) to = i + 1
  }
  return { from: Math.min(from, columns.length), to: Math.max(to, from), skipped }
}
