/** What a line of dates says about a role, in any language: the words for "present" differ, the shape does not. */
export type DateLine = 'ongoing' | 'ended' | 'single'

const year = /(?:19|20)\d\d(?!\d)/
const otherDigits = /\p{Nd}/gu
const between = /\s*[-–—−]\s*|\s+(?:to|bis|à|al|a|do)\s+|\s*(?:~|〜|～|至|から)\s*/

/** Digits of other scripts, as the European ones: `٢٠٢٤` → `2024`. */
function europeanDigits(text: string): string {
  return text.replace(otherDigits, (digit) => {
    let code = digit.codePointAt(0) ?? 0
    if (code < 128) return digit
    // Every run of decimal digits in Unicode starts at its zero, so walking down to the first non-digit counts it.
    let value = -1
    while (/\p{Nd}/u.test(String.fromCodePoint(code)) && value < 9) {
      code--
      value++
    }
    return String(value)
  })
}

/** `undefined`: no line of dates at all, such as a total duration or a place. */
export function readDateLine(line: string): DateLine | undefined {
  const [dates = ''] = europeanDigits(line).split(/\s*·\s*/)
  const [from = '', ...rest] = dates.split(between)
  if (dates.length > 80 || !year.test(from) || /[@#:]/.test(from)) return undefined
  const until = rest.join(' ')
  if (!until) return 'single'
  if (year.test(until)) return 'ended'
  // "Sep 2024–Present 2 yrs 3 mos": the duration is glued on where no dot separates it.
  return /\p{L}/u.test(until.replace(/\d.*$/u, '')) ? 'ongoing' : 'single'
}
