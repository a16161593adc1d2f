import { companySite } from '../domain/company-domain'
import { defined } from '../domain/defined'
import type { ValueStatus } from '../domain/finding'
import { personKeys } from '../domain/identity'
import type { ImportCandidate } from '../domain/import-candidate'
import { readLinkedInUrl } from '../domain/linkedin-url'
import { cleanName, formalName } from '../domain/names/clean-name'
import { splitName } from '../domain/names/split-name'
import { titleCased } from '../domain/names/title-case'
import { seniorities } from '../domain/seniority'
import { countryCode } from './country-code'
import type { ImportField, Mapping } from './import-fields'
import { once } from './once'
import { readCell } from './read-cell'
import type { TableRow } from './read-table'

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

function tagsOf(cell: string): string[] {
  if (!cell) return []
  const tags = cell.split(/[,;]/).map((tag) => tag.trim())
  return [...new Set(tags.filter(Boolean))].slice(0, 20)
}

class Bad extends Error {
  readonly reason: BadReason
  constructor(reason: BadReason) {
    super(reason)
    this.reason = reason
  }
}

function readName(cell: (field: ImportField) => string) {
  const first = cell('firstName')
  const last = cell('lastName')
  const full = cell('fullName') || [first, last].filter(Boolean).join(' ')
  if (!full) return undefined
  const clean = cleanName(full)
  if (!clean) throw new Bad('no-name')
  const split = splitName(clean.words.slice(clean.honorifics))
  return { full: formalName(clean), first: first || split.first, last: last || split.last }
}

function readCandidate({ row, cells }: TableRow, mapping: Mapping): ImportCandidate {
  const cell = (field: ImportField): string => {
    const at = mapping.indexOf(field)
    const text = at < 0 ? '' : readCell(cells[at])
    if (text.length > longest) throw new Bad('too-long')
    return text
  }
  const link = cell('profileUrl')
  const place = link ? readLinkedInUrl(link) : undefined
  const ids = place && (place.kind === 'person' || place.kind === 'lead') ? place.ids : undefined
  if (link && !ids) throw new Bad('bad-profile')
  const keys = ids ? personKeys(ids) : []
  const name = readName(cell)
  const fullName = name?.full ?? (ids?.slug ? nameInSlug(ids.slug) : undefined)
  if (!fullName) throw new Bad('no-name')
  const email = cell('email')
    .replace(/^mailto:/i, '')
    .toLowerCase()
  if (email && !address.test(email)) throw new Bad('bad-email')
  const said = cell('emailStatus')
  const phone = cell('phone').replace(/^tel:/i, '')
  const digits = phone.replace(/\D/g, '').length
  if (phone && (digits < 5 || digits > 20)) throw new Bad('bad-phone')
  const company = cell('company')
  const domain = cell('domain')
  const level = cell('seniority').toLowerCase()
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
      seniority: seniorities.find((one) => one === level),
      profileUrl: place && 'url' in place ? place.url : undefined,
      note: cell('note') || undefined,
    }),
    tags: tagsOf(cell('tags')),
    ...(email
      ? {
          email: {
            value: email,
            status: statusWords.find(({ shape }) => shape.test(said))?.status ?? 'unverified',
          },
        }
      : {}),
    ...(phone ? { phone } : {}),
  }
}

/** One row as somebody, or why it is nobody. */
export function readRow(table: TableRow, mapping: Mapping): ImportCandidate | BadRow {
  const bad = (reason: BadReason): BadRow => ({ row: table.row, reason, cells: table.cells })
  if (table.broken) return bad('broken-quotes')
  try {
    return readCandidate(table, mapping)
  } catch (error) {
    if (error instanceof Bad) return bad(error.reason)
    throw error
  }
}
