import type { Fact } from './fact'
import { known } from './known'
import { readName } from './names/read-name'
import type { PersonFacts, PersonIds } from './page-report'

/** What a slug most likely says: `nora-vance-0a1b2c3d` is Nora Vance. A guess, and shown as one. */
export function nameInSlug(slug: string): string {
  const words = slug.split('-').filter(Boolean)
  // LinkedIn ends a slug that was taken with eight or nine signs of its own.
  if (words.length > 1 && /\d/.test(words.at(-1) ?? '')) words.pop()
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

/** Somebody of whom the user gave an address and a name: weaker than any page that shows them. */
export function typedPerson(ids: PersonIds, name: string): PersonFacts | undefined {
  const read = readName({ ids, name: { text: name, from: 'typed' } })
  if (!read) return undefined
  const typed = (fact: Fact | undefined): Fact | undefined =>
    fact && { ...fact, source: 'typed', confidence: 'low' }
  return {
    kind: 'person',
    ids,
    facts: known<PersonFacts['facts']>({
      fullName: typed(read.full),
      firstName: typed(read.first),
      lastName: typed(read.last),
    }),
  }
}

const bareDomain = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)$/

/** A domain out of whatever somebody types for one: an address, a site, a mailbox. */
export function typedDomain(text: string): string | undefined {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^[^@/]*@/, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '')
  return host.length < 254 && bareDomain.test(host) ? host : undefined
}

/** Where most companies of that name would be. Only ever a suggestion in a field, labelled as a guess. */
export function guessedDomain(company: string): string | undefined {
  const name = company
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[,.]?\s*\b(?:inc|llc|ltd|limited|gmbh|ag|sa|sas|srl|spa|bv|nv|oy|ab|plc|corp|co)\b\.?$/g, '')
    .replace(/&/g, 'and')
    .replace(/[^a-z\d]+/g, '')
  return name.length >= 2 && name.length <= 40 ? `${name}.com` : undefined
}
