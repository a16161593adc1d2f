import type { ColumnId, ExportFormat, Recipe } from '../domain/recipe'
import { cleanText } from './cell'
import { columns, plainPhone } from './columns'
import { csvLines, tsvLines } from './csv'
import { cellsOf, csvRows } from './csv-rows'
import type { ExportRow } from './export-row'
import { markdownHead, markdownLines } from './markdown'
import { emailLine, nameEmailLine } from './name-email'
import { columnsOf } from './settle-recipe'
import { toVcard } from './vcard'
import { openWorkbook } from './xlsx/workbook'

/** People in, pieces of a file out. */
export interface Writer {
  write(rows: readonly ExportRow[]): Promise<void>
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

type Lines = (rows: readonly ExportRow[]) => string

const each =
  (line: (row: ExportRow) => string): Lines =>
  (rows) =>
    rows.map(line).join('')

function textWriter(head: string, lines: Lines, foot = ''): Writer {
  const parts: string[] = head ? [head] : []
  return {
    write: async (rows) => {
      const text = lines(rows)
      if (text) parts.push(text)
    },
    finish: async () => (foot ? [...parts, foot] : parts),
  }
}

export async function writerFor(recipe: Recipe, nameOf: (id: ColumnId) => string): Promise<Writer> {
  const settled = columnsOf(recipe, nameOf)
  const header = settled.map((column) => column.header)
  const { separator, bom, plainPhones } = recipe
  const readers = settled.map(({ id }) =>
    plainPhones && id === 'phone' ? (row: ExportRow) => plainPhone(columns.phone(row)) : columns[id],
  )
  const table = (rows: readonly ExportRow[]): string[][] =>
    rows.map((row) => readers.map((read) => read(row)))
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
      return textWriter(tsvLines([header]), (rows) => tsvLines(table(rows)))
    case 'markdown':
      return textWriter(markdownHead(header), (rows) => markdownLines(table(rows)))
    case 'jsonl':
      return textWriter(
        '',
        each((row) => `${object(row)}\n`),
      )
    case 'json': {
      let separatorBefore = '\n'
      const line = (row: ExportRow) => {
        const text = `${separatorBefore}${object(row)}`
        separatorBefore = ',\n'
        return text
      }
      return textWriter('[', each(line), '\n]\n')
    }
    case 'vcard':
      return textWriter('', each(toVcard))
    case 'emails':
      return textWriter('', each(emailLine))
    case 'name-email':
      return textWriter('', each(nameEmailLine))
    case 'xlsx': {
      const book = await openWorkbook(header)
      return { write: (rows) => book.rows(table(rows)), finish: () => book.finish() }
    }
  }
}
