import { isPlain, safeCell } from './cell'

export type Separator = ',' | ';' | '\t'

export interface CsvOptions {
  readonly separator?: Separator
  readonly bom?: boolean
}

/** Quoted also for the separators of others: a file is not always opened with its own. */
const mustQuote = /[",;\t\r\n]|^\s|\s$/

export const csvCell = (value: string): string => {
  if (value === '' || isPlain(value)) return value
  const cell = safeCell(value)
  return mustQuote.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** RFC 4180, without a head of its own: rows may come in pieces. */
export function csvLines(rows: readonly (readonly string[])[], separator: Separator = ','): string {
  let text = ''
  for (const row of rows) {
    const line = row.map(csvCell).join(separator)
    // A line of nothing would read as no row at all.
    text += line === '' ? '""\r\n' : `${line}\r\n`
  }
  return text
}

export const toCsv = (
  rows: readonly (readonly string[])[],
  { separator = ',', bom = false }: CsvOptions = {},
): string => `${bom ? '\ufeff' : ''}${csvLines(rows, separator)}`

/** For the clipboard: spreadsheets take tabs as columns, so a cell keeps neither tabs nor line breaks. */
const tsvCell = (value: string): string =>
  value === '' || isPlain(value) ? value : safeCell(value.replace(/[\t\r\n\u2028\u2029]+/g, ' '))

export const tsvLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(tsvCell).join('\t')}\n`).join('')

export const toTsv = (rows: readonly (readonly string[])[]): string => tsvLines(rows).slice(0, -1)
