import { cleanText } from './cell'
import type { ExportRow } from './export-row'

/** vCard 4.0, RFC 6350. A semicolon is escaped only where it would part one component from the next. */
const escaped = (value: string): string =>
  cleanText(value).replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/,/g, '\\,')
const component = (value: string | undefined): string => escaped(value ?? '').replace(/;/g, '\\;')

const ascii = /^[ -~]*$/
const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** No line is longer than 75 octets, and no character is cut in two by that. */
export function folded(line: string): string {
  if (line.length <= 75 && ascii.test(line)) return line
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    // The blank that a continued line begins with counts too.
    if (octets + size > (lines.length === 0 ? 75 : 74)) {
      lines.push(current)
      current = ''
      octets = 0
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n ')
}

const address = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+$/
const webAddress = /^https:\/\/[^\s"<>]+$/

export function toVcard({ person, email, phone }: ExportRow): string {
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', `UID:urn:uuid:${person.id}`, `FN:${escaped(person.fullName)}`]
  const add = (name: string, value: string | undefined) => {
    if (value) lines.push(`${name}:${escaped(value)}`)
  }
  lines.push(`N:${component(person.lastName)};${component(person.firstName)};;;`)
  add('TITLE', person.title)
  if (person.company) lines.push(`ORG:${component(person.company)}`)
  if (email && address.test(email.value)) {
    // Address books show this label beside the address: a guess says that it is one.
    lines.push(`item1.EMAIL;TYPE=work:${email.value}`, `item1.X-ABLABEL:${escaped(email.status)}`)
  }
  if (phone) {
    lines.push(
      `item2.TEL;VALUE=text;TYPE=${phone.phoneType === 'mobile' ? 'cell' : 'work'}:${escaped(phone.value)}`,
      `item2.X-ABLABEL:${escaped(phone.status)}`,
    )
  }
  if (person.profileUrl && webAddress.test(person.profileUrl)) lines.push(`URL:${person.profileUrl}`)
  if (person.location || person.country)
    lines.push(`ADR;TYPE=work:;;;${component(person.location)};;;${component(person.country)}`)
  if (person.tags.length > 0) lines.push(`CATEGORIES:${person.tags.map((tag) => escaped(tag)).join(',')}`)
  add('NOTE', person.note)
  lines.push('END:VCARD')
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
