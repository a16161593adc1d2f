import type { ColumnId } from '../domain/recipe'
import { isPlain } from './cell'
import { csvCell } from './csv'
import type { ExportRow } from './export-row'
import type { Piece } from './text-parts'

export type ReadCell = (row: ExportRow) => string

/** What many people share: where it needs more than a look, it is worked out once, however many rows it stands in. */
const shared: ReadonlySet<ColumnId> = new Set<ColumnId>([
  'firstName',
  'title',
  'company',
  'domain',
  'emailStatus',
  'emailSource',
  'emailDate',
  'phoneType',
  'phoneStatus',
  'phoneSource',
  'phoneDate',
  'location',
  'country',
  'seniority',
  'department',
  'status',
  'tags',
])
/** Where more than that differ, keeping them would cost more than it spares. */
const mostKept = 20_000

/** The look itself is quicker than finding in a table what came of it: only what fails it is kept there. */
function kept(read: ReadCell): ReadCell {
  const cells = new Map<string, string>()
  let last = ''
  let lastCell = ''
  const long = (value: string): string => {
    const known = cells.get(value)
    if (known !== undefined) return known
    const cell = csvCell(value)
    if (cells.size < mostKept) cells.set(value, cell)
    return cell
  }
  return (row) => {
    const value = read(row)
    if (value === last) return lastCell
    last = value
    lastCell = isPlain(value) ? value : long(value)
    return lastCell
  }
}

/** Nothing in it but what makes it a number: the same as the long way round would make of it. */
const callable = /^\+\d[\d .()/-]*[\d)]$/
const phoneCell = (value: string): string =>
  value.length < 40 && callable.test(value) ? `'${value}` : csvCell(value)

export function cellsOf(id: ColumnId, read: ReadCell): ReadCell {
  if (shared.has(id)) return kept(read)
  if (id === 'phone') return (row) => phoneCell(read(row))
  return (row) => csvCell(read(row))
}

/** One joining for many rows: a text for each row in between would cost as much as all else. */
export function csvRows(
  cells: readonly ReadCell[],
  separator: string,
): (rows: readonly ExportRow[]) => Piece {
  const width = cells.length
  // A line of nothing would read as no row at all.
  const blank = width === 1 ? '""' : ''
  const parts: string[] = []
  return (rows) => {
    const ends = new Uint32Array(rows.length)
    let at = 0
    let end = 0
    for (const [line, row] of rows.entries()) {
      for (let column = 0; column < width; column++) {
        const cell = cells[column]?.(row) || blank
        const after = column === width - 1 ? '\r\n' : separator
        parts[at++] = cell
        parts[at++] = after
        end += cell.length + after.length
      }
      ends[line] = end
    }
    parts.length = at
    return { text: parts.join(''), ends }
  }
}
