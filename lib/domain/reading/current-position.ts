import type { Fact } from '../fact'
import { known } from '../known'
import type { ReadPerson } from '../page-reading'
import type { CompanyIds, Role } from '../page-report'

export interface Position {
  readonly title?: Fact
  readonly company?: Fact
  readonly companyIds?: CompanyIds
  readonly others?: Role[]
}

export function currentPosition({ employer, employerIds, roles }: ReadPerson): Position {
  const ongoing = roles?.filter((role) => role.ongoing) ?? []
  const role = ongoing.find((each) => each.company === employer?.text) ?? ongoing[0]
  const company = employer?.text ?? role?.company
  return known<Position>({
    title: role?.title ? { value: role.title, source: 'experience', confidence: 'high' } : undefined,
    company: company
      ? { value: company, source: employer?.from ?? 'experience', confidence: 'high' }
      : undefined,
    companyIds: role?.companyIds ?? employerIds,
  })
}
