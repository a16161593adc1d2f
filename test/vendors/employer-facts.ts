import type { Employer } from './employers'

const regions = new Intl.DisplayNames(['en'], { type: 'region' })

export const countryName = (code: string) => regions.of(code) ?? code

export interface EmployerFacts {
  readonly description: string
  readonly staff: number
  readonly range: string
  readonly industry: string
  readonly number: string
  readonly linkedInUrl: string
  readonly countryCode: string
  readonly country: string
  readonly city: string
}

export const employerFacts = (employer: Employer): EmployerFacts => ({
  description: `${employer.name} is a fictional company in ${employer.city}.`,
  staff: employer.staff,
  range: employer.size,
  industry: employer.industry,
  number: employer.number,
  linkedInUrl: `https://www.linkedin.com/company/${employer.slug}`,
  countryCode: employer.country,
  country: countryName(employer.country),
  city: employer.city,
})
