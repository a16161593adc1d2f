import { pick, randomFrom, seedFrom } from '../../world/seed'
import { employerFacts } from '../employer-facts'
import { type CompanyQuery, findEmployer } from '../employers'
import { departmentOf } from '../job-titles'
import { staffOf } from '../known-people'
import type { CompanyAnswer } from './schema/answers'

type Result = CompanyAnswer['results'][number]

/** Every known company has all its fields; strangers show what "fixed shape" means when little is known. */
export function foundCompany(query: CompanyQuery, enrich: boolean): Result | undefined {
  const employer = findEmployer(query)
  if (!employer) return undefined
  const facts = employerFacts(employer)
  const random = randomFrom(seedFrom(`found ${employer.slug}`))
  const sparse = employer.stranger
  const headcount = new Map<string, number>()
  if (enrich)
    for (const { title } of staffOf(employer))
      headcount.set(departmentOf(title), (headcount.get(departmentOf(title)) ?? 0) + 1)
  return {
    name: employer.name,
    domain: sparse && !query.domain && random() < 0.3 ? null : employer.domain,
    linkedin_id: employer.number,
    linkedin_url: facts.linkedInUrl,
    universal_name: employer.slug,
    description: sparse ? null : facts.description,
    industry: facts.industry,
    staff_count: sparse ? null : facts.staff,
    employee_range: facts.range,
    country_code: facts.countryCode,
    city: sparse ? null : facts.city,
    specialities: sparse ? [] : [pick(['planning', 'routing', 'reporting'], random)],
    headcount_by_function: [...headcount].map(([name, count]) => ({ function: name, count })),
  }
}
