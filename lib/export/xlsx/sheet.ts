import { cleanText } from '../cell'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Spreadsheets read `_x0041_` as a character: the underscore that begins it is itself written that way. */
const escaped = (value: string): string =>
  !/[&<>"]|_x/i.test(value)
    ? value
    : value.replace(/[&<>"]/g, (sign) => entities[sign] ?? '').replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')

/** A, B, … Z, AA, AB. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** Every cell is typed text in a text format: nothing in it is a formula, and editing it makes none. */
function cell(value: string, column: string, row: number, style: number): string {
  if (value === '') return ''
  return `<c r="${column}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

export const textStyle = 1
export const headStyle = 2

export function sheetRows(
  rows: readonly (readonly string[])[],
  firstRow: number,
  style: number,
  names: readonly string[],
): string {
  let text = ''
  rows.forEach((row, i) => {
    const at = firstRow + i
    text += `<row r="${at}">${row.map((value, c) => cell(cleanText(value), names[c] ?? columnName(c), at, style)).join('')}</row>`
  })
  return text
}
