import type { Finding } from '../domain/finding'
import type { Person } from '../domain/person'

/** One person with the value that stands for them in each field. */
export interface ExportRow {
  readonly person: Person
  readonly email: Finding | undefined
  readonly phone: Finding | undefined
}

const order: Record<Finding['status'], number> = {
  verified: 0,
  'catch-all': 1,
  unverified: 2,
  guess: 3,
  unknown: 4,
  invalid: 5,
}

/** Held answers may be about somebody else, rejected and invalid ones are known to be wrong: those never leave. */
export const leaves = (finding: Finding): boolean =>
  !finding.rejected && finding.held === undefined && finding.status !== 'invalid'

function best(findings: readonly Finding[], field: Finding['field']): Finding | undefined {
  let found: Finding | undefined
  for (const one of findings) {
    if (one.field !== field || !leaves(one)) continue
    const better =
      !found ||
      order[one.status] < order[found.status] ||
      (order[one.status] === order[found.status] && one.receipt.at > found.receipt.at)
    if (better) found = one
  }
  return found
}

export const exportRow = (person: Person, findings: readonly Finding[]): ExportRow => ({
  person,
  email: best(findings, 'email'),
  phone: best(findings, 'phone'),
})
