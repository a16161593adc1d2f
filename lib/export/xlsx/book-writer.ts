import type { ExportRow } from '../export-row'
import type { Writer } from '../writer'
import { openWorkbook } from './workbook'

const rowsAtOnce = 200

/** A sheet numbers its rows, so that those which come out of order are kept as cells until all are there. */
export async function openBookWriter(
  header: readonly string[],
  cellsIn: (row: ExportRow) => string[],
): Promise<Writer> {
  const book = await openWorkbook(header)
  const held: string[][] = []
  return {
    write: async (rows, places) => {
      if (!places) return book.rows(rows.map(cellsIn))
      rows.forEach((row, i) => {
        held[places[i] ?? held.length] = cellsIn(row)
      })
    },
    finish: async () => {
      const inOrder = held.filter((row) => row !== undefined)
      for (let at = 0; at < inOrder.length; at += rowsAtOnce)
        await book.rows(inOrder.slice(at, at + rowsAtOnce))
      return book.finish()
    },
  }
}
