import { said, there } from '../answers/optional'
import type { FoundProfile } from '../contract'
import { countryForm } from '../forms/country-codes'
import { domainForm } from '../forms/domain-form'
import { linkedInForm } from '../forms/linkedin-form'
import type { PersonEntry } from './answers'

export function mapPerson(entry: PersonEntry): FoundProfile {
  const size = entry.companyEmployeeRange || (entry.companyEmployeeCount ?? entry.companyStaffCount)
  return {
    ...said('fullName', entry.fullName),
    ...said('firstName', entry.firstName),
    ...said('lastName', entry.lastName),
    ...said('title', entry.jobTitle),
    ...said('company', entry.companyName),
    ...there('domain', domainForm(entry.companyDomain ?? '')),
    ...there('profileUrl', linkedInForm(entry.linkedinUrl ?? '', 'person')),
    ...there('companyUrl', linkedInForm(entry.companyLinkedinUrl ?? '', 'company')),
    ...said('companyNumber', entry.companyLinkedinId, 40),
    ...said('companySize', size, 40),
    ...said('companyCountry', countryForm(entry.companyCountryCode ?? '') ?? entry.companyCountry),
    ...said('companyCity', entry.companyCity),
    ...said('industry', entry.companyIndustry),
  }
}
