/**
 * A cell that a spreadsheet would run as a formula gets a leading apostrophe. Looked for behind every blank and
 * invisible character and at the start of every line inside the cell, because spreadsheets look there too.
 */
const invisible =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const startsFormula = /(^|[\r\n])[\s\u00a0]*[=+\-@＝＋－＠\t\r]/

export const longestCell = 1000

export function safeCell(value: string): string {
  const clean = value.normalize('NFC').replace(invisible, '').slice(0, longestCell)
  return startsFormula.test(clean) ? `'${clean}` : clean
}
