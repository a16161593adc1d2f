import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLines } from '../export/csv'
import { encodingOf, type FileEncoding } from './encoding'
import { delimiterOf, readTable, type TableRow } from './read-table'

const windows = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const utf16 = (text: string, big: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), !big)
  return bytes
}

async function rowsOf(file: Blob, delimiter = ',', encoding: FileEncoding = 'utf-8'): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for await (const piece of readTable(file, { encoding, delimiter })) rows.push(...piece.rows)
  return rows
}

describe('the encoding of a file', () => {
  const text = 'Name;Straße\nJürgen;Köln\nZoë;Århus\n'
  it.each([
    ['utf-8', new Blob([text])],
    ['utf-8', new Blob(['\ufeff', text])],
    ['utf-16le', new Blob([new Uint8Array([0xff, 0xfe]), utf16(text, false)])],
    ['utf-16be', new Blob([new Uint8Array([0xfe, 0xff]), utf16(text, true)])],
    ['utf-16le', new Blob([utf16(text, false)])],
    ['utf-16be', new Blob([utf16(text, true)])],
    ['windows-1252', new Blob([windows(text)])],
    // Only the last word tells.
    ['windows-1252', new Blob(['a;b\n'.repeat(500_000), windows('Köln')])],
  ] as const)('%s is told from its bytes', async (encoding, file) => {
    expect(await encodingOf(file)).toBe(encoding)
    const rows = await rowsOf(file, ';', encoding)
    expect(rows.at(-1)?.cells.join(';')).toMatch(/Århus|Köln/)
  })
})

describe('the separator of a file', () => {
  it.each([
    [';', 'Name;Firma\nNora, die Erste;Quillmere\n'],
    [',', 'name,company\n"Vance; Nora",Quillmere\n'],
    ['\t', 'name\tcompany\nNora\tQuillmere, Inc\n'],
    ['|', 'sep=|\r\nname|company\r\n'],
    [',', 'https://www.linkedin.com/in/nora-vance/\n'],
  ])('%j', async (delimiter, text) => {
    expect(await delimiterOf(new Blob([text]), 'utf-8')).toBe(delimiter)
  })
})

describe('rows', () => {
  it('carry the numbers a spreadsheet shows, blank ones and the line about separators aside', async () => {
    const rows = await rowsOf(new Blob(['sep=,\r\nname\r\n\r\n , \r\nNora\r\n"a\r\nb"\r\nIvo']), ',')
    expect(rows).toEqual([
      { row: 2, cells: ['name'] },
      { row: 5, cells: ['Nora'] },
      { row: 6, cells: ['a\nb'] },
      { row: 7, cells: ['Ivo'] },
    ])
  })

  it('come back as they were written, however the file is cut into pieces', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ü', '"', ',', '\n', '\r', ' ', '漢', '👩'),
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }), async (rows) => {
        // Longer than a piece, so that rows, characters and line breaks are cut in two.
        const filler = Array.from({ length: 40 }, () => ['x'.repeat(900), 'y'.repeat(811)])
        const all = rows.flatMap((row) => [row.map((one) => `k${one}`), ...filler])
        const read = await rowsOf(new Blob([csvLines(all)]))
        const lines = (text: string) => text.replace(/\r\n?/g, '\n')
        expect(read.map(({ cells }) => cells)).toEqual(all.map((row) => row.map(lines)))
      }),
      { numRuns: 15 },
    )
  })

  it('are not swallowed by a quote that never closes, nor is time', async () => {
    const good = 'Nora Vance,Quillmere\n'.repeat(60_000)
    const rows = await rowsOf(new Blob([`"open,x\n${good}`]))
    expect(rows[0]).toMatchObject({ row: 1, broken: true })
    expect(rows).toHaveLength(60_001)
  })
})
