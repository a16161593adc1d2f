import { countryName, employerFacts } from '../employer-facts'
import { type Employer, findEmployer } from '../employers'
import { departmentOf, seniorityOf, titleFits } from '../job-titles'
import { type KnownPerson, staffOf } from '../known-people'
import { companyAddress } from '../linkedin-address'
import type { Sourced } from './schema/answers'
import type { Sourcing } from './schema/requests'
import type { LonescaleSettings } from './settings'

export interface Sourcery {
  readonly people: readonly KnownPerson[]
  readonly contacts: readonly Sourced[]
  readonly found: number
}

const vendorSeniority = (title: string) => seniorityOf(title).toUpperCase().replace('-', '_')

const fits = (request: Sourcing) => (person: KnownPerson) => {
  const wanted = request.personas.some(
    ({ job_titles, exclude_job_titles = [] }) =>
      (job_titles.length === 0 || job_titles.some((title) => titleFits(person.title, title))) &&
      !exclude_job_titles.some((title) => titleFits(person.title, title)),
  )
  const countries = request.included_locations ?? []
  const levels = request.seniority_levels ?? []
  return (
    wanted &&
    (countries.length === 0 || countries.includes(person.country)) &&
    (levels.length === 0 || levels.includes(seniorityOf(person.title)))
  )
}

function companyPart(employer: Employer, brief: boolean): Sourced {
  const facts = employerFacts(employer)
  return {
    lonescale_company_name: employer.name,
    lonescale_company_domain: employer.domain,
    lonescale_company_linkedin_url: facts.linkedInUrl,
    lonescale_company_linkedin_id: facts.number,
    lonescale_universal_name: employer.slug,
    ...(brief
      ? {}
      : {
          lonescale_company_industry: facts.industry,
          lonescale_company_country: facts.country,
          lonescale_company_country_code: facts.countryCode,
          lonescale_company_staff_count: facts.staff,
          lonescale_company_employee_range: facts.range,
          lonescale_company_city: facts.city,
        }),
  }
}

function sourced(person: KnownPerson, request: Sourcing): Sourced {
  return {
    lonescale_full_name: `${person.first} ${person.last}`,
    lonescale_first_name: person.first,
    lonescale_last_name: person.last,
    ...(person.slug ? { lonescale_linkedin_url: `https://www.linkedin.com/in/${person.slug}` } : {}),
    lonescale_job_title: person.title,
    lonescale_job_seniority: vendorSeniority(person.title),
    lonescale_department: departmentOf(person.title),
    lonescale_country_code: person.country,
    lonescale_geo_country_name: countryName(person.country),
    lonescale_geo_location_name: person.location,
    ...companyPart(person.employer, request.disable_company_info === true),
    ...(request.company_name === undefined ? {} : { client_company_name: request.company_name }),
    ...(request.company_domain === undefined ? {} : { client_company_domain: request.company_domain }),
    ...(request.company_linkedin_url === undefined
      ? {}
      : { client_company_linkedin_url: request.company_linkedin_url }),
    ...(request.custom === undefined ? {} : { custom: request.custom }),
  }
}

export function source(request: Sourcing, settings: LonescaleSettings): Sourcery {
  const employer = findEmployer({
    ...companyAddress(request.company_linkedin_url),
    domain: request.company_domain,
    name: request.company_name,
  })
  // The schema lets a request name no company at all: then it finds nobody, and a call is wasted.
  const staff = employer ? staffOf(employer) : []
  const matching = staff
    .filter(fits(request))
    .filter((person) => settings.quirks.otherCompany || person.employer.slug === employer?.slug)
  const people = matching.slice(0, Math.max(0, Math.floor(request.limit ?? 10)))
  return { people, contacts: people.map((person) => sourced(person, request)), found: matching.length }
}
