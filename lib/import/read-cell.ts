/** Other people's ways of saying "nothing". */
const nothing =
  /^(?:n\/?a|none|null|nil|undefined|unknown|k\. ?a\.?|keine?|unbekannt|nicht vorhanden|[-–—.?#]+|#n\/a)$/i

const unseen =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu

/** Nearly every cell: letters that are all seen, with none of what else is taken away at either end. */
const ordinary = /^[A-Za-z\d](?:[ -~\u00c0-\u024f]*[!-~\u00c0-\u024f])?$/
const longestNothing = 20

/** Of the words above those that begin with a letter begin with one of these. */
const firstLetters = 'nukNUK'
const mayBeNothing = (cell: string): boolean =>
  cell.length <= longestNothing && firstLetters.includes(cell.charAt(0))

/** A cell as it was meant: without what cannot be seen, and without the apostrophe that kept it from being a formula. */
export function readCell(cell = ''): string {
  if (cell === '') return cell
  if (ordinary.test(cell)) return mayBeNothing(cell) && nothing.test(cell) ? '' : cell
  const text = cell
    .replace(unseen, '')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
  return nothing.test(text) ? '' : text
}
