import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { samplePerson } from '../../test/lists/sample-people'
import { csvCell, csvLines } from './csv'
import { cellsOf, csvRows, type ReadCell } from './csv-rows'
import type { ExportRow } from './export-row'

const rowOf = (note: string): ExportRow => ({
  person: { ...samplePerson('p1', 1), note },
  email: undefined,
  phone: undefined,
})
const read: ReadCell = ({ person }) => person.note ?? ''

const numberLike = fc
  .array(fc.constantFrom(...'+0123456789 ()./-=@,;\t\n\u202e'), { maxLength: 12 })
  .map((letters) => `+${letters.join('')}`)

it('writes a number, and a value met before, as the long way would', () => {
  const values = fc.array(fc.oneof(numberLike, fc.string(), fc.constantFrom('=1+1', 'a,=1', '"', '')))
  fc.assert(
    fc.property(values, (drawn) => {
      for (const id of ['phone', 'company', 'note'] as const) {
        const cell = cellsOf(id, read)
        for (const value of [...drawn, ...drawn]) expect(cell(rowOf(value))).toBe(csvCell(value))
      }
    }),
    { numRuns: 300 },
  )
})

it('writes rows as they would be written one by one, however many at once', () => {
  const rows = ['a', '', 'b,c', '+31 30 123', 'line\nend'].map(rowOf)
  for (const width of [1, 3]) {
    const write = csvRows(
      Array.from({ length: width }, () => cellsOf('note', read)),
      ';',
    )
    const wanted = (some: readonly ExportRow[]) =>
      csvLines(
        some.map((row) => Array.from({ length: width }, () => read(row))),
        ';',
      )
    for (const some of [rows, rows.slice(0, 2), [], rows]) expect(write(some).text).toBe(wanted(some))
  }
})
