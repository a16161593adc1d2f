import type { ChargeLine } from '../../world/ledger'
import { randomFrom, seedFrom } from '../../world/seed'
import { emailOf, phoneOf } from '../contact-values'
import { findPerson, type KnownPerson } from '../known-people'
import { personSlug } from '../linkedin-address'
import { bareDomain, folded } from '../plain-text'
import { providerFor } from './providers'
import type { BulkField, Find } from './schema/requests'
import type { LeadsonarSettings } from './settings'

interface FoundEmail {
  readonly value: string
  readonly confidence: number
  readonly verified: boolean
  readonly provider: string
}

interface FoundPhone {
  readonly value: string
  readonly type: string
  readonly provider: string
}

export interface Lookup {
  readonly subject: string
  readonly email: FoundEmail | undefined
  readonly phone: FoundPhone | undefined
}

const sureness = { verified: 0.95, 'catch-all': 0.62, guess: 0.3, invalid: 0.1 } as const

function email(person: KnownPerson, domain: string): FoundEmail | undefined {
  if (person.email === 'miss') return undefined
  // Asked at a company they have left, it still finds the old address, and is less sure of it.
  const stale = domain !== person.employer.domain
  const jitter = randomFrom(seedFrom(`sure ${person.id}`))() * 0.04
  return {
    value: emailOf(person, domain),
    confidence: Math.round((stale ? 0.35 : sureness[person.email] + jitter) * 100) / 100,
    verified: !stale && person.email === 'verified',
    provider: providerFor('email', person.id),
  }
}

function phone(person: KnownPerson, form: LeadsonarSettings['quirks']['phoneForm']): FoundPhone | undefined {
  const number = phoneOf(person)
  if (!number) return undefined
  const { e164 } = number
  const dashed = `${e164.slice(0, -10)}-${e164.slice(-10, -7)}-${e164.slice(-7, -4)}-${e164.slice(-4)}`
  return {
    value: form === 'e164' ? e164 : dashed,
    type: number.kind,
    provider: providerFor('phone', person.id),
  }
}

export function lookUp(
  asked: Find & { company_name?: string | undefined },
  settings: LeadsonarSettings,
): Lookup {
  const domain = bareDomain(asked.domain)
  const person = findPerson({
    first: asked.first_name,
    last: asked.last_name,
    slug: personSlug(asked.linkedin_url),
    domain,
    company: asked.company_name,
  })
  return {
    subject: person?.id ?? `${folded(`${asked.first_name} ${asked.last_name}`)}@${domain}`,
    email: person ? email(person, domain) : undefined,
    phone: person ? phone(person, settings.quirks.phoneForm) : undefined,
  }
}

export const chargeFor = (lookup: Lookup, what: BulkField, settings: LeadsonarSettings): ChargeLine => ({
  subject: lookup.subject,
  what,
  credits: settings.refundMisses && !lookup[what] ? 0 : settings.prices[what],
})
