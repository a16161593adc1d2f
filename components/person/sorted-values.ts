import type { Finding, ValueStatus } from '../../lib/domain/finding'

const order: Record<ValueStatus, number> = {
  verified: 0,
  'catch-all': 1,
  unverified: 2,
  guess: 3,
  unknown: 4,
  invalid: 5,
}

/** The best first: what is held or was taken for somebody else's never comes before what is not. */
export const sortedValues = (findings: readonly Finding[], field: Finding['field']): Finding[] =>
  findings
    .filter((finding) => finding.field === field && !finding.rejected)
    .sort(
      (a, b) =>
        Number(Boolean(a.held)) - Number(Boolean(b.held)) ||
        order[a.status] - order[b.status] ||
        b.receipt.at - a.receipt.at,
    )

/** The one to copy with a key: usable, and the best there is. */
export const bestValue = (findings: readonly Finding[], field: Finding['field']): Finding | undefined =>
  sortedValues(findings, field).find(({ held, status }) => !held && status !== 'invalid')
