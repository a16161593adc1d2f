/**
 * What may stand in a cell. Control, direction and other invisible characters never leave; what a spreadsheet would
 * run as a formula gets a leading apostrophe. Formulas are looked for behind every blank, at the start of every line
 * inside the cell, and behind every separator, because a file is not always opened with the one it was written with.
 */
const unseen =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e007f}]/gu
/** Persian words and joined emoji need these two; anywhere else they only hide something. */
const strayJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu
const formulaStart = /(^|\n)([^\S\n]*[=+\-@＝＋－＠﹢﹣−\t])/g
const formulaInside = /([,;|\t][^\S\n]*)(?=[=+\-@＝＋－＠﹢﹣−])/g

export const longestCell = 1000

/** Nothing to remove: printable ASCII and composed Latin letters. */
const visible = /^[ -~\u00c0-\u024f]*$/
const isVisible = (value: string): boolean => value.length <= longestCell && visible.test(value)
const mayRun = /^\s*[=+\-@]|[,;|]\s*[=+\-@]/

/** Nearly every cell: nothing to remove, nothing to guard, one look. */
const plain = /^[A-Za-z0-9\u00c0-\u024f][ !#-+\--:<-{}~\u00c0-\u024f]*$/
export const isPlain = (value: string): boolean => value.length <= longestCell && plain.test(value)

export function cleanText(value: string): string {
  if (isVisible(value)) return value
  const clean = value
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    .replace(strayJoiner, '')
    .normalize('NFC')
  const short = clean.length > longestCell ? `${clean.slice(0, longestCell - 1)}…` : clean
  return short.replace(/\p{Surrogate}/gu, '')
}

export function safeCell(value: string): string {
  if (isPlain(value) || (isVisible(value) && !mayRun.test(value))) return value
  return cleanText(value).replace(formulaInside, "$1'").replace(formulaStart, "$1'$2")
}
