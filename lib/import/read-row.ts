import { companySite } from '../domain/company-domain'
import { defined } from '../domain/defined'
import type { ValueStatus } from '../domain/finding'
import { personKeys } from '../domain/identity'
import type { ImportCandidate } from '../domain/import-candidate'
import { titleCased } from '../domain/names/title-case'
import { once } from '../domain/once'
import { seniorities } from '../domain/seniority'
import { countryCode } from './country-code'
import { type ImportField, importFields, type Mapping } from './import-fields'
import { profileLink } from './profile-link'
import { readCell } from './read-cell'
import type { TableRow } from './read-table'
import { readName } from './usual-name'

export const badReasons = [
  'no-name',
  'bad-profile',
  'bad-email',
  'bad-phone',
  'too-long',
  'broken-quotes',
] as const
export type BadReason = (typeof badReasons)[number]

export interface BadRow {
  readonly row: number
  readonly reason: BadReason
  readonly cells: readonly string[]
}

const address =
  /^[^\s@<>"(),:;[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u
/** Nearly every address is one of these, and all of these are one. */
const usualAddress = /^[a-z\d._+-]{1,64}@(?:[a-z\d]{1,62}\.)+[a-z]{2,62}$/
const longest = 1000

const statusWords: readonly { readonly status: ValueStatus; readonly shape: RegExp }[] = [
  { status: 'invalid', shape: /^(?:invalid|bounced?|undeliverable|ungültig)$/i },
  { status: 'verified', shape: /^(?:verified|valid|deliverable|ok|bestätigt|gültig|geprüft)$/i },
  { status: 'catch-all', shape: /^(?:catch[-_ ]?all|accept[-_ ]?all|risky)$/i },
  { status: 'guess', shape: /^(?:guess(?:ed)?|pattern|geraten)$/i },
]

/** `nora-vance-0a1b2c3d` was called Nora Vance when she chose it; better than no name, and marked as a guess. */
function nameInSlug(slug: string): string {
  const words = slug.split(/[-_.]+/).filter((word) => word && !/\d/.test(word))
  return words.length > 0 ? titleCased(words.join(' ')) : slug
}

const codeOf = once(countryCode)
const domainOf = once((both) => {
  const [domain = '', company] = both.split('\0')
  const site = companySite(domain, company)
  return 'domain' in site ? site.domain : undefined
})

const statusOf = once(
  (said): ValueStatus => statusWords.find(({ shape }) => shape.test(said))?.status ?? 'unverified',
)
const seniorityOf = once((level) => seniorities.find((one) => one === level.toLowerCase()))

const tagsOf = once((cell): readonly string[] => {
  if (!cell) return []
  const tags = cell.split(/[,;]/).map((tag) => tag.trim())
  return [...new Set(tags.filter(Boolean))].slice(0, 20)
})

class Bad extends Error {
  readonly reason: BadReason
  constructor(reason: BadReason) {
    super(reason)
    this.reason = reason
  }
}

type Cells = (field: ImportField) => string

function nameIn(cell: Cells) {
  const first = cell('firstName')
  const last = cell('lastName')
  const full = cell('fullName') || [first, last].filter(Boolean).join(' ')
  if (!full) return undefined
  const name = readName(full)
  if (!name) throw new Bad('no-name')
  return { full: name.full, first: first || name.first, last: last || name.last }
}

function readCandidate(row: number, cell: Cells): ImportCandidate {
  const link = cell('profileUrl')
  const place = link ? profileLink(link) : undefined
  const ids = place && (place.kind === 'person' || place.kind === 'lead') ? place.ids : undefined
  if (link && !ids) throw new Bad('bad-profile')
  const keys = ids ? personKeys(ids) : []
  const name = nameIn(cell)
  const fullName = name?.full ?? (ids?.slug ? nameInSlug(ids.slug) : undefined)
  if (!fullName) throw new Bad('no-name')
  const email = cell('email')
    .replace(/^mailto:/i, '')
    .toLowerCase()
  if (email && !usualAddress.test(email) && !address.test(email)) throw new Bad('bad-email')
  const said = cell('emailStatus')
  const phone = cell('phone').replace(/^tel:/i, '')
  const digits = phone.replace(/\D/g, '').length
  if (phone && (digits < 5 || digits > 20)) throw new Bad('bad-phone')
  const company = cell('company')
  const domain = cell('domain')
  return {
    row,
    keys,
    fullName,
    nameIsGuess: !name,
    fields: defined({
      firstName: name?.first,
      lastName: name?.last,
      title: cell('title') || undefined,
      company: company || undefined,
      domain: domain ? domainOf(`${domain}\0${company}`) : undefined,
      location: cell('location') || undefined,
      country: codeOf(cell('country')),
      seniority: seniorityOf(cell('seniority')),
      profileUrl: place && 'url' in place ? place.url : undefined,
      note: cell('note') || undefined,
    }),
    tags: tagsOf(cell('tags')),
    ...(email ? { email: { value: email, status: statusOf(said) } } : {}),
    ...(phone ? { phone } : {}),
  }
}

/** Answers each row as somebody, or why it is nobody. */
export function rowReader(mapping: Mapping): (table: TableRow) => ImportCandidate | BadRow {
  const columns = Object.fromEntries(importFields.map((field) => [field, mapping.indexOf(field)]))
  let cells: readonly string[] = []
  const cell: Cells = (field) => {
    const text = readCell(cells[columns[field] ?? -1])
    if (text.length > longest) throw new Bad('too-long')
    return text
  }
  return (table) => {
    const bad = (reason: BadReason): BadRow => ({ row: table.row, reason, cells: table.cells })
    if (table.broken) return bad('broken-quotes')
    cells = table.cells
    try {
      return readCandidate(table.row, cell)
    } catch (error) {
      if (error instanceof Bad) return bad(error.reason)
      throw error
    }
  }
}
