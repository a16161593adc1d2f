import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { samplePerson } from '../../test/lists/sample-people'
import { csvCell, csvLines } from './csv'
import { type CsvColumn, csvRows } from './csv-rows'
import type { ExportRow } from './export-row'

const rowOf = (note: string): ExportRow => ({
  person: { ...samplePerson('p1', 1), note },
  email: undefined,
  phone: undefined,
})
const column = (kind: CsvColumn['kind']): CsvColumn => ({ read: ({ person }) => person.note ?? '', kind })

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const written = (write: ReturnType<typeof csvRows>, values: readonly string[]): string[] => {
  const { bytes, ends } = write(values.map(rowOf))
  return [...ends].map((end, i) => decoder.decode(bytes.subarray(i === 0 ? 0 : ends[i - 1], end)))
}

const numberLike = fc
  .array(fc.constantFrom(...'+0123456789 ()./-=@,;\t\n\u202e'), { maxLength: 12 })
  .map((letters) => `+${letters.join('')}`)
const word = fc
  .array(fc.constantFrom(...'az09 ÀÿōɏɐžĦ\u00bf~|"\'é漢'), { maxLength: 6 })
  .map((letters) => letters.join(''))
const value = fc.oneof(
  numberLike,
  word,
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1+1', 'a,=1', '"', '', 'x'.repeat(1000), 'é'.repeat(1001)),
)

it('writes a number, a word and a value met before, as the long way would, and tells where each row ends', () => {
  const writers = (['number', 'text'] as const).map((kind) => csvRows([column(kind), column(kind)], ';'))
  fc.assert(
    fc.property(fc.array(value), (drawn) => {
      const values = [...drawn, ...drawn]
      for (const write of writers)
        expect(written(write, values)).toEqual(values.map((one) => `${csvCell(one)};${csvCell(one)}\r\n`))
    }),
    { numRuns: 1000 },
  )
})

it('writes rows as they would be written one by one, however many at once', () => {
  const values = ['a', '', 'b,c', '+31 30 123', 'line\nend']
  for (const width of [1, 3]) {
    const write = csvRows(
      Array.from({ length: width }, () => column('text')),
      ';',
    )
    for (const some of [values, values.slice(0, 2), [], values]) {
      const rows = some.map((one) => Array.from({ length: width }, () => one))
      expect(written(write, some).join('')).toBe(csvLines(rows, ';'))
    }
  }
})

it('leaves to an importer what it takes as it is', () => {
  expect(written(csvRows([column('raw')], ','), ['+31301234567', ''])).toEqual(['+31301234567\r\n', '""\r\n'])
})
