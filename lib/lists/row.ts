import type { Finding, ValueStatus } from '../domain/finding'
import type { Person, WorkStatus } from '../domain/person'
import { foldText } from './fold-text'

export const textColumns = [
  'id',
  'keys',
  'name',
  'title',
  'company',
  'domain',
  'email',
  'phone',
  'location',
  'note',
  'hay',
] as const
export type TextColumn = (typeof textColumns)[number]

/** Columns with few different values: each is kept once, and a row holds its number. */
export const wordColumns = ['seniority', 'country', 'department', 'tags'] as const
export type WordColumn = (typeof wordColumns)[number]

export type Texts = Readonly<Record<TextColumn, string>>

/** All that the table knows of a person, flat. */
export interface Row extends Texts, Readonly<Record<WordColumn, string>> {
  readonly status: WorkStatus
  readonly emailStatus: ValueStatus | ''
  readonly phoneStatus: ValueStatus | ''
  readonly createdAt: number
  readonly updatedAt: number
}

/** Tags travel as one word between bars, so that those of many people are kept once. */
export const joinTags = (tags: readonly string[]): string =>
  tags.length === 0 ? '' : `|${[...tags].sort().join('|')}|`
export const splitTags = (joined: string): string[] => (joined ? joined.slice(1, -1).split('|') : [])

/** The fields of the searched text, in their order, with a tab between them. */
export const hayFields = ['name', 'company', 'title', 'email', 'domain'] as const

const best: Record<ValueStatus, number> = {
  verified: 5,
  'catch-all': 4,
  unverified: 3,
  unknown: 2,
  guess: 1,
  invalid: 0,
}

/** The one value a table has room for: the surest, and of these the newest. */
function bestOf(findings: readonly Finding[], field: Finding['field']): Finding | undefined {
  let found: Finding | undefined
  for (const one of findings) {
    if (one.field !== field || one.rejected || one.held) continue
    const gain = found ? best[one.status] - best[found.status] : 1
    if (gain > 0 || (gain === 0 && found && one.receipt.at > found.receipt.at)) found = one
  }
  return found
}

const noteLength = 120

export function rowOf(person: Person, findings: readonly Finding[]): Row {
  const email = bestOf(findings, 'email')
  const phone = bestOf(findings, 'phone')
  const { fullName, title = '', company = '', domain = '' } = person
  const address = email?.value ?? ''
  const hay = `${foldText(fullName)}\t${foldText(company)}\t${foldText(title)}\t${foldText(address)}\t${foldText(domain)}`
  return {
    id: person.id,
    keys: person.keys.join(' '),
    name: fullName,
    title,
    company,
    domain,
    email: address,
    hay,
    phone: phone?.value ?? '',
    location: person.location ?? '',
    note: person.note?.slice(0, noteLength) ?? '',
    seniority: person.seniority ?? '',
    country: person.country ?? '',
    department: person.department ?? '',
    tags: joinTags(person.tags),
    status: person.status,
    emailStatus: email?.status ?? '',
    phoneStatus: phone?.status ?? '',
    createdAt: person.createdAt,
    updatedAt: person.updatedAt,
  }
}
