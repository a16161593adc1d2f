import { seniorities } from '../../domain/seniority'
import type { SetAside, SourceRequest, Subject } from '../contract'
import { countryForm } from '../forms/country-codes'
import { domainForm } from '../forms/domain-form'
import { emailForm } from '../forms/email-form'
import { linkedInForm } from '../forms/linkedin-form'
import { isInitial, nameForm } from '../forms/name-form'
import { choosy, soundRef } from '../subjects/sift'
import { terms } from '../terms'
import { lines } from './request'

/** Twins are told apart by their echoed `ref`, so only the same `ref` twice is refused. */
export const contacts = choosy(checkContact, ({ ref }) => ref)

function checkContact(subject: Subject): SetAside | undefined {
  const {
    ref,
    firstName = '',
    lastName = '',
    profileUrl = '',
    domain = '',
    company = '',
    email = '',
  } = subject
  const because = (reason: SetAside['reason'], field: string) => ({ ref, reason, field })
  const last = nameForm(lastName)
  const hasProfile = linkedInForm(profileUrl, 'person') !== undefined
  if (!soundRef(ref)) return because('invalid-input', 'ref')
  if (nameForm(firstName) === '') return because('needs-name', 'firstName')
  // An initial is no name, but beside the profile's address it is decoration.
  if (last === '' || (isInitial(last) && !hasProfile)) return because('needs-name', 'lastName')
  const findable = hasProfile || domainForm(domain) || emailForm(email) || company.trim() !== ''
  return findable ? undefined : because('needs-domain', 'domain')
}

/** The vendor's own schema asks for personas only; a search without a company would be paid for and find anybody. */
export function checkSource({ company, personas, countries, seniorities: levels, limit }: SourceRequest) {
  const findable =
    domainForm(company.domain ?? '') ??
    linkedInForm(company.linkedInUrl ?? '', 'company') ??
    company.name?.trim()
  if (!findable) return 'company'
  if (personas.length === 0) return 'personas'
  if (personas.some(({ name }) => name.trim() === '')) return 'name'
  if (personas.some(({ jobTitles }) => lines(jobTitles).length === 0)) return 'jobTitles'
  if (countries.some(refused)) return 'countries'
  if (levels.some((level) => !seniorities.includes(level))) return 'seniorities'
  return Number.isFinite(limit) ? undefined : 'limit'
}

function refused(country: string): boolean {
  const code = countryForm(country)
  return code === undefined || terms.lonescale.refusedCountries.includes(code)
}
