import type { ColumnId } from '../domain/recipe'
import { csvCell } from './csv'
import type { ExportRow } from './export-row'

export type ReadCell = (row: ExportRow) => string

/** What many people share: each value is looked at once, however many rows it stands in. */
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

function kept(read: ReadCell): ReadCell {
  const cells = new Map<string, string>()
  return (row) => {
    const value = read(row)
    if (value === '') return value
    const known = cells.get(value)
    if (known !== undefined) return known
    const cell = csvCell(value)
    if (cells.size < mostKept) cells.set(value, cell)
    return cell
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

/** Joining leaves whole texts behind; adding one to another leaves a tree of them, which costs more than the cells. */
export function csvRows(
  cells: readonly ReadCell[],
  separator: string,
): (rows: readonly ExportRow[]) => string {
  const line: string[] = []
  const lines: string[] = []
  return (rows) => {
    lines.length = rows.length
    for (const [at, row] of rows.entries()) {
      for (let column = 0; column < cells.length; column++) line[column] = cells[column]?.(row) ?? ''
      // A line of nothing would read as no row at all.
      lines[at] = line.join(separator) || '""'
    }
    return rows.length === 0 ? '' : `${lines.join('\r\n')}\r\n`
  }
}
