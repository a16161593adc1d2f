import { GrowingBytes } from '../domain/growing-bytes'
import { once } from '../domain/once'
import { csvCell } from './csv'
import type { ExportRow } from './export-row'
import type { Piece } from './file-parts'
import { putNumber, putPlain, refused } from './put-cell'

/** number: a plus and digits are text to a spreadsheet. raw: what an importer takes as it is. */
export interface CsvColumn {
  readonly read: (row: ExportRow) => string
  readonly kind: 'text' | 'number' | 'raw'
}

const encoder = new TextEncoder()

const lineEnd = '\r\n'

/**
 * Looked at and written letter by letter, in one go: a text for each cell, row or piece in between would cost twice as
 * much, and what is thrown away again is what a page of an extension is held up for.
 */
export function csvRows(
  columns: readonly CsvColumn[],
  separator: string,
): (rows: readonly ExportRow[]) => Piece {
  const out = new GrowingBytes()
  // What needs more than a look is worked out once, however many rows it stands in.
  const long = once((value) => encoder.encode(csvCell(value)))
  const put = ({ read, kind }: CsvColumn, row: ExportRow): void => {
    const value = read(row)
    if (kind === 'raw') return out.text(value)
    out.room(value.length * 2 + 1)
    const end = (kind === 'number' ? putNumber : putPlain)(value, out.bytes, out.length)
    if (end === refused) out.put(long(value))
    else out.length = end
  }
  const last = columns.length - 1
  return (rows) => {
    const ends = new Uint32Array(rows.length)
    out.length = 0
    rows.forEach((row, line) => {
      const start = out.length
      columns.forEach((column, i) => {
        put(column, row)
        // A line of nothing would read as no row at all.
        if (last === 0 && out.length === start) out.ascii('""')
        out.ascii(i === last ? lineEnd : separator)
      })
      ends[line] = out.length
    })
    return { bytes: out.bytes.subarray(0, out.length), ends }
  }
}
