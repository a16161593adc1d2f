import { cleanText } from './cell'
import type { ExportRow } from './export-row'

/** An address that could smuggle a second one, or a header, into a mail program is none. */
const address = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+$/

const plainWords = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} '’-]*$/u

/** RFC 5322: a name with anything but letters in it stands in quotes. */
function display(name: string): string {
  const clean = cleanText(name).replace(/\s+/g, ' ').trim()
  return plainWords.test(clean) ? clean : `"${clean.replace(/["\\]/g, '\\$&')}"`
}

export const emailLine = ({ email }: ExportRow): string =>
  email && address.test(email.value) ? `${email.value}\n` : ''

export const nameEmailLine = ({ person, email }: ExportRow): string =>
  email && address.test(email.value) ? `${display(person.fullName)} <${email.value}>\n` : ''
