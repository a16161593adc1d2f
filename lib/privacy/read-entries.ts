import { personKeys } from '../domain/identity'
import { readLinkedInUrl } from '../domain/linkedin-url'
import { type SuppressionKind, suppressionKinds } from '../domain/suppression'
import { typedDomain } from '../domain/typed-subject'

/** One line of a do-not-contact list, as a user or another tool writes it. A person is given by one of their keys. */
export interface Entry {
  readonly kind: SuppressionKind
  readonly value: string
}

const email = /^[^\s@<>(),;:\\"]{1,64}@[^\s@]+$/
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

function personIn(text: string): Entry | undefined {
  const place = readLinkedInUrl(text)
  const [key] = place?.kind === 'person' || place?.kind === 'lead' ? personKeys(place.ids) : []
  return key === undefined ? undefined : { kind: 'person', value: key }
}

function emailIn(text: string): Entry | undefined {
  const written = text.replace(/^mailto:/i, '')
  const host = email.test(written) && typedDomain(written)
  return host ? { kind: 'email', value: `${written.slice(0, written.lastIndexOf('@'))}@${host}` } : undefined
}

function domainIn(text: string): Entry | undefined {
  const host = /[\s@]/.test(text.replace(/^@/, '')) ? undefined : typedDomain(text)
  // The whole of LinkedIn or of a mail provider is nobody's company, but whoever writes it down means it.
  return host ? { kind: 'domain', value: host } : undefined
}

const countryIn = (text: string): Entry | undefined =>
  /^[a-z]{2}$/i.test(text) && regions.of(text.toUpperCase())
    ? { kind: 'country', value: text.toUpperCase() }
    : undefined

export const readEntry = (text: string): Entry | undefined => {
  const written = text.trim().replace(/^"|"$/g, '').trim()
  return personIn(written) ?? emailIn(written) ?? domainIn(written) ?? countryIn(written)
}

const labelled = (kind: string, value: string): Entry | undefined => {
  const entry = readEntry(value)
  return entry?.kind === kind ? entry : undefined
}

/**
 * The narrowest thing a line says, and only that: a row of a customer list that names somebody's address must not
 * put their whole company and country on the list.
 */
function entriesIn(line: string): Entry[] {
  const cells = line.split(/[,;\t]/).map((cell) => cell.trim())
  const [kind = '', value = ''] = cells
  if ((suppressionKinds as readonly string[]).includes(kind)) {
    const entry = labelled(kind, value)
    return entry ? [entry] : []
  }
  const entries = cells.flatMap((cell) => readEntry(cell) ?? [])
  const people = entries.filter((entry) => entry.kind === 'person' || entry.kind === 'email')
  if (people.length > 0) return people
  const domains = entries.filter((entry) => entry.kind === 'domain')
  if (domains.length > 0) return domains.slice(0, 1)
  return cells.filter(Boolean).length === entries.length ? entries : []
}

export interface ReadEntries {
  readonly entries: readonly Entry[]
  /** Lines that say nothing a list could hold, a heading apart. */
  readonly unread: number
}

/** A plain list, one a line, or any CSV with such a column. */
export function readEntries(text: string): ReadEntries {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  const filled = lines.map((line) => line.trim()).filter(Boolean)
  const once = new Map<string, Entry>()
  let unread = 0
  for (const [i, line] of filled.entries()) {
    const entries = entriesIn(line)
    if (entries.length === 0 && !(i === 0 && filled.length > 1)) unread += 1
    for (const entry of entries) once.set(`${entry.kind}:${entry.value.toLowerCase()}`, entry)
  }
  return { entries: [...once.values()], unread }
}
