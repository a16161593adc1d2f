import { safeCell } from './cell'

export interface CsvOptions {
  readonly separator?: ',' | ';' | '\t'
  /** Excel reads UTF-8 only behind a byte order mark. */
  readonly bom?: boolean
}

const quoted = (cell: string, separator: string): string =>
  cell.includes('"') || cell.includes(separator) || /[\r\n]/.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell

export function toCsv(
  rows: readonly (readonly string[])[],
  { separator = ',', bom = false }: CsvOptions = {},
): string {
  const lines = rows.map((row) => row.map((cell) => quoted(safeCell(cell), separator)).join(separator))
  return `${bom ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`
}

/** For the clipboard: spreadsheets take tabs as columns, so a cell keeps neither tabs nor line breaks. */
export const toTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => safeCell(cell.replace(/[\t\r\n]+/g, ' '))).join('\t')).join('\n')
