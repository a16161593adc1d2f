import type { ColumnId, ExportFormat, Recipe } from '../domain/recipe'
import { cleanText } from './cell'
import { columns, plainPhone } from './columns'
import { csvLines, tsvLines } from './csv'
import { cellsOf, csvRows } from './csv-rows'
import type { ExportRow } from './export-row'
import { markdownHead, markdownLines } from './markdown'
import { emailLine, nameEmailLine } from './name-email'
import { columnsOf } from './settle-recipe'
import { openTextParts, type Piece, pieceOf } from './text-parts'
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

type Pieces = (rows: readonly ExportRow[]) => Piece

const each =
  (line: (row: ExportRow) => string): Pieces =>
  (rows) =>
    pieceOf(rows.map(line))

function textWriter(head: string, pieces: Pieces): Writer {
  const parts = openTextParts(head)
  return {
    write: async (rows, places) => parts.add(pieces(rows), places),
    finish: parts.finish,
  }
}

const comma = ',\n'

/** One after the other with commas between; the comma behind the last is taken away again. */
function jsonWriter(object: (row: ExportRow) => string): Writer {
  const lines = textWriter(
    '[\n',
    each((row) => `${object(row)}${comma}`),
  )
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
      // A plus and digits are nothing to run, and an importer takes no apostrophe.
      const cells = settled.map(({ id }, i) => {
        const read = readers[i] ?? columns[id]
        return plainPhones && id === 'phone' ? read : cellsOf(id, read)
      })
      return textWriter(`${bom ? '\ufeff' : ''}${csvLines([header], separator)}`, csvRows(cells, separator))
    }
    case 'tsv':
      return textWriter(
        tsvLines([header]),
        each((row) => tsvLines([cellsIn(row)])),
      )
    case 'markdown':
      return textWriter(
        markdownHead(header),
        each((row) => markdownLines([cellsIn(row)])),
      )
    case 'jsonl':
      return textWriter(
        '',
        each((row) => `${object(row)}\n`),
      )
    case 'json':
      return jsonWriter(object)
    case 'vcard':
      return textWriter('', each(toVcard))
    case 'emails':
      return textWriter('', each(emailLine))
    case 'name-email':
      return textWriter('', each(nameEmailLine))
    case 'xlsx':
      return openBookWriter(header, cellsIn)
  }
}
