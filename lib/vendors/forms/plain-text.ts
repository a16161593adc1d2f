// Controls, lone surrogates, invisible characters, and those that turn the direction of everything after them.
// The two joiners stay: Persian and Indic names are spelt with them.
const unprintable =
  // oxlint-disable-next-line no-control-regex -- finding control characters is the point
  /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/gu

/** Text from outside as text, line breaks kept, no longer than asked for. */
export function plainText(text: string, max: number): string {
  return text.slice(0, max).replace(unprintable, '').trim()
}

/** The same on one line. */
export function plainLine(text: string, max: number): string {
  return plainText(text.slice(0, max * 2).replace(/\s+/g, ' '), max)
}
