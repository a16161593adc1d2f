import type { ColumnId, ExportFormat, Recipe } from '../domain/recipe'
import { cleanText } from './cell'
import { columns, plainPhone } from './columns'
import { csvLines, tsvLines } from './csv'
import { type CsvColumn, csvRows } from './csv-rows'
import type { ExportRow } from './export-row'
import { openFileParts, pieceOf } from './file-parts'
import { markdownHead, markdownLines } from './markdown'
import { emailLine, nameEmailLine } from './name-email'
import { columnsOf } from './settle-recipe'
import { toVcard } from './vcard'
import { openBookWriter } from './xlsx/book-writer'

/** People in, pieces of a file out. */
export interface Writer {
  /** `places`: where in the file each row belongs, if they do not simply follow those before. */
  write(rows: readonly ExportRow[], places?: readonly number[]): Promise<void>
  finish(): Promise<BlobPart[]>
}

export const fileKinds: Record<ExportFormat, { readonly extension: string; readonly type: string }> = {
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  tsv: { extension: 'tsv', type: 'text/tab-separated-values;charset=utf-8' },
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  json: { extension: 'json', type: 'application/json' },
  jsonl: { extension: 'jsonl', type: 'application/jsonl' },
  vcard: { extension: 'vcf', type: 'text/vcard;charset=utf-8' },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
  'name-email': { extension: 'txt', type: 'text/plain;charset=utf-8' },
  emails: { extension: 'txt', type: 'text/plain;charset=utf-8' },
}

function textWriter(head: string, line: (row: ExportRow) => string): Writer {
  const parts = openFileParts(head)
  return {
    async write(rows, places) {
      const lines = rows.map(line)
      if (places) parts.place(pieceOf(lines), places)
      else parts.add(lines.join(''))
    },
    finish: parts.finish,
  }
}

function csvWriter(head: string, cells: readonly CsvColumn[], separator: string): Writer {
  const parts = openFileParts(head)
  const pieceFrom = csvRows(cells, separator)
  return {
    async write(rows, places) {
      const { bytes, ends } = pieceFrom(rows)
      // The next piece is written where this one was.
      if (places) parts.place({ bytes: bytes.slice(), ends }, places)
      else parts.add(bytes)
    },
    finish: parts.finish,
  }
}

const comma = ',\n'

/** One after the other with commas between; the comma behind the last is taken away again. */
function jsonWriter(object: (row: ExportRow) => string): Writer {
  const lines = textWriter('[\n', (row) => `${object(row)}${comma}`)
  return {
    ...lines,
    finish: async () => {
      const all = new Blob(await lines.finish())
      const empty = all.size === 2
      return empty ? [all, ']\n'] : [all.slice(0, all.size - comma.length), '\n]\n']
    },
  }
}

export async function writerFor(recipe: Recipe, nameOf: (id: ColumnId) => string): Promise<Writer> {
  const settled = columnsOf(recipe, nameOf)
  const header = settled.map((column) => column.header)
  const { separator, bom, plainPhones } = recipe
  const readers = settled.map(({ id }) =>
    plainPhones && id === 'phone' ? (row: ExportRow) => plainPhone(columns.phone(row)) : columns[id],
  )
  const cellsIn = (row: ExportRow): string[] => readers.map((read) => read(row))
  const keys = header.map((name) => `${JSON.stringify(name)}:`)
  const object = (row: ExportRow): string => {
    let text = ''
    readers.forEach((read, i) => {
      text += `${i === 0 ? '' : ','}${keys[i]}${JSON.stringify(cleanText(read(row)))}`
    })
    return `{${text}}`
  }
  switch (recipe.format) {
    case 'csv': {
      const cells = settled.map(({ id }, i): CsvColumn => {
        const read = readers[i] ?? columns[id]
        if (id !== 'phone') return { read, kind: 'text' }
        return { read, kind: plainPhones ? 'raw' : 'number' }
      })
      return csvWriter(`${bom ? '\ufeff' : ''}${csvLines([header], separator)}`, cells, separator)
    }
    case 'tsv':
      return textWriter(tsvLines([header]), (row) => tsvLines([cellsIn(row)]))
    case 'markdown':
      return textWriter(markdownHead(header), (row) => markdownLines([cellsIn(row)]))
    case 'jsonl':
      return textWriter('', (row) => `${object(row)}\n`)
    case 'json':
      return jsonWriter(object)
    case 'vcard':
      return textWriter('', toVcard)
    case 'emails':
      return textWriter('', emailLine)
    case 'name-email':
      return textWriter('', nameEmailLine)
    case 'xlsx':
      return openBookWriter(header, cellsIn)
  }
}
