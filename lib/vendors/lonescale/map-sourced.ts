import { said, there } from '../answers/optional'
import type { FoundProfile, SourcedPerson, SourceRequest } from '../contract'
import { countryForm } from '../forms/country-codes'
import { domainForm } from '../forms/domain-form'
import { linkedInKey } from '../forms/linkedin-form'
import { nameKey } from '../forms/name-form'
import { seniorityForm } from '../forms/seniority-form'
import type { SourcedContact } from './answers'
import { mapPerson } from './map-person'

export function mapSourced(contact: SourcedContact, asked: SourceRequest['company']): SourcedPerson {
  const profile = mapPerson(contact)
  const seniority = seniorityForm(contact.jobSeniority ?? '')
  const place = [contact.city, contact.geoCountryName].filter(Boolean).join(', ')
  return {
    ...profile,
    ...there('seniority', seniority),
    ...said('saidSeniority', seniority ? undefined : contact.jobSeniority, 60),
    ...said('department', contact.department, 100),
    ...there('country', countryForm(contact.countryCode ?? '')),
    ...said('location', contact.geoLocationName || place),
    ...there('otherCompany', isOther(profile, asked) ? (true as const) : undefined),
  }
}

/** The surest thing both sides name decides; the answer's echo of our own input (`client_…`) decides nothing. */
function isOther({ domain, companyUrl, company }: FoundProfile, asked: SourceRequest['company']): boolean {
  const facts: [string | undefined, string | undefined][] = [
    [domainForm(asked.domain ?? ''), domain],
    [linkedInKey(asked.linkedInUrl ?? '', 'company'), linkedInKey(companyUrl ?? '', 'company')],
    [nameKey(asked.name ?? ''), nameKey(company ?? '')],
  ]
  const [ours, theirs] = facts.find(([ours, theirs]) => ours && theirs) ?? []
  return ours !== theirs
}
