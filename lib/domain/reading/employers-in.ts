import { known } from '../known'
import type { PageReading, ReadPerson } from '../page-reading'
import type { CompanyFacts, CompanyIds } from '../page-report'
import { employerName } from './employment'

/** Every profile teaches which number or slug belongs to which company's name, past employers included. */
export function employersIn({ person, rows }: PageReading): CompanyFacts[] {
  const byId = new Map<string, CompanyFacts>()
  for (const read of [...(person ? [person] : []), ...(rows ?? [])]) {
    for (const { company, ids, from } of employersOf(read)) {
      const key = ids?.number ?? ids?.slug
      const name = employerName(company)
      if (!ids || !key || !name || byId.has(key)) continue
      byId.set(key, {
        kind: 'company',
        ids,
        facts: { name: { value: name, source: from, confidence: 'medium' } },
      })
    }
  }
  return [...byId.values()]
}

interface Employer {
  readonly company?: string
  readonly ids?: CompanyIds
  readonly from: string
}

const employersOf = ({ roles, rolesFrom = 'experience', employer, employerIds }: ReadPerson): Employer[] => [
  ...(roles ?? []).map(({ company, companyIds }) =>
    known<Employer>({ company, ids: companyIds, from: rolesFrom }),
  ),
  known<Employer>({ company: employer?.text, ids: employerIds, from: employer?.from ?? 'tile' }),
]
