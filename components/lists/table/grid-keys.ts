import type { KeyboardEvent } from 'react'

/** Where the keyboard is: row -1 is the head. */
export interface Place {
  readonly row: number
  readonly column: number
}

export interface GridKeys {
  readonly rows: number
  readonly columns: number
  readonly perPage: number
  readonly place: Place
  go(place: Place, extend: boolean): void
  toggle(row: number): void
  all(): void
  /** Enter: opens, edits or, in the head, sorts. */
  enter(place: Place): void
  edit(place: Place): void
  moveColumn(column: number, by: -1 | 1): void
  resizeColumn(column: number, by: number): void
  escape(): void
}

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)
const step = 16

/** Answers whether the key was one of ours. */
function head(event: KeyboardEvent, { place, columns, moveColumn, resizeColumn }: GridKeys): boolean {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined
  if (place.row !== -1 || by === undefined || place.column >= columns) return false
  if (event.ctrlKey) moveColumn(place.column, by)
  else if (event.shiftKey) resizeColumn(place.column, by * step)
  else return false
  return true
}

function moved(key: string, { rows, columns, perPage, place: { row, column } }: GridKeys): Place | undefined {
  const to = (nextRow: number, nextColumn = column): Place => ({
    row: within(nextRow, -1, rows - 1),
    column: within(nextColumn, 0, columns - 1),
  })
  switch (key) {
    case 'ArrowDown':
      return to(row + 1)
    case 'ArrowUp':
      return to(row - 1)
    case 'PageDown':
      return to(Math.max(0, row) + perPage)
    case 'PageUp':
      return to(Math.max(0, row - perPage))
    case 'Home':
      return to(0)
    case 'End':
      return to(rows - 1)
    case 'ArrowRight':
      return to(row, column + 1)
    case 'ArrowLeft':
      return to(row, column - 1)
    default:
      return undefined
  }
}

export function onGridKey(event: KeyboardEvent, keys: GridKeys): void {
  const { place } = keys
  const next = head(event, keys) ? place : moved(event.key, keys)
  if (next) {
    if (next !== place)
      keys.go(next, event.shiftKey && !event.key.startsWith('ArrowR') && !event.key.startsWith('ArrowL'))
  } else if (event.key === ' ') {
    if (place.row >= 0) keys.toggle(place.row)
    else keys.all()
  } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) keys.all()
  else if (event.key === 'Enter') keys.enter(place)
  else if (event.key === 'F2') keys.edit(place)
  else if (event.key === 'Escape') keys.escape()
  else return
  event.preventDefault()
  event.stopPropagation()
}
