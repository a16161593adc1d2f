import type { ChargeLine } from '../../world/ledger'
import { randomFrom, seedFrom } from '../../world/seed'
import { findPerson, type KnownPerson } from '../known-people'
import { personSlug } from '../linkedin-address'
import { folded } from '../plain-text'
import { emailPart, identity, phonePart, profilePart } from './contact-parts'
import { drawn } from './drawn'
import type { Enriched } from './schema/answers'
import type { Contact } from './schema/requests'
import type { EnrichmentType } from './schema/vocabulary'
import type { LonescaleSettings } from './settings'

export interface Enrichment {
  readonly subject: string
  /** Absent when the vendor says nothing at all about this contact. */
  readonly contact?: Enriched
  readonly lines: readonly ChargeLine[]
}

interface Question {
  readonly types: readonly EnrichmentType[]
  readonly detectJobChange: boolean
  readonly custom: Record<string, unknown> | undefined
}

function missed(contact: Contact, settings: LonescaleSettings, random: () => number): Enriched | undefined {
  const form = drawn(settings.quirks.misses, ['absent', 'empty', 'echo'], random)
  if (form === 'absent') return undefined
  if (form === 'empty') return {}
  return {
    firstName: contact.firstname,
    lastName: contact.lastname,
    fullName: `${contact.firstname} ${contact.lastname}`,
    ...(contact.company_name ? { companyName: contact.company_name } : {}),
  }
}

/** Domains first, names if there are none; anything unclear is `false`, which therefore proves nothing. */
function changedJob(person: KnownPerson, contact: Contact): boolean {
  if (contact.domain) return !contact.domain.includes(person.employer.domain)
  return contact.company_name !== undefined && folded(contact.company_name) !== folded(person.employer.name)
}

function charges(
  person: KnownPerson,
  types: readonly EnrichmentType[],
  settings: LonescaleSettings,
): ChargeLine[] {
  const found: Record<EnrichmentType, boolean> = {
    email: person.email !== 'miss' && person.email !== 'guess',
    phone: person.phone !== 'miss',
    profile: true,
  }
  return types
    .filter((what) => found[what] || settings.chargeMisses)
    .map((what) => ({ subject: person.id, what, credits: settings.prices[what] }))
}

export function enrich(contact: Contact, question: Question, settings: LonescaleSettings): Enrichment {
  const { types } = question
  const slug = personSlug(contact.linkedin_url)
  const person = findPerson({
    first: contact.firstname,
    last: contact.lastname,
    slug,
    domain: contact.domain,
    company: contact.company_name,
  })
  const subject = person?.id ?? folded(`${contact.firstname} ${contact.lastname}`)
  const random = randomFrom(seedFrom(`lonescale ${subject}`))
  const echo = drawn(settings.quirks.customEcho, ['always', 'never'], random) === 'always'
  const custom = { ...question.custom, ...contact.custom }
  const echoed: Enriched = echo && Object.keys(custom).length > 0 ? { custom } : {}

  const nothing =
    !person ||
    (!types.includes('profile') &&
      (!types.includes('email') || person.email === 'miss') &&
      (!types.includes('phone') || person.phone === 'miss'))
  if (nothing) {
    const miss = missed(contact, settings, random)
    const lines = person ? charges(person, types, settings) : []
    return {
      subject,
      lines,
      ...(miss ? { contact: { ...miss, ...(Object.keys(miss).length > 0 ? echoed : {}) } } : {}),
    }
  }
  return {
    subject,
    lines: charges(person, types, settings),
    contact: {
      ...identity(person),
      ...(types.includes('email') ? emailPart(person, settings, random) : {}),
      ...(types.includes('phone') ? phonePart(person, settings, random) : {}),
      ...(types.includes('profile') ? profilePart(person, random) : {}),
      ...(types.includes('profile') && question.detectJobChange
        ? { jobChangeDetected: changedJob(person, contact) }
        : {}),
      ...echoed,
    },
  }
}
