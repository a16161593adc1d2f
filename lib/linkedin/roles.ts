import { readDateLine } from '../domain/date-line'
import { known } from '../domain/known'
import type { ReadRole } from '../domain/page-reading'
import type { CompanyIds } from '../domain/page-report'

export const mostRoles = 30

/** Lines of one role: title first, its dates third, or second where no company or kind of employment stands between. */
export function roleFrom(
  lines: readonly string[],
  company: string | undefined,
  companyIds: CompanyIds | undefined,
): ReadRole | undefined {
  const [title, second, ...rest] = lines
  if (!title) return undefined
  const dates = rest.map(readDateLine).find(Boolean) ?? readDateLine(second ?? '')
  return known<ReadRole>({ title, company: company || undefined, companyIds, ongoing: dates === 'ongoing' })
}

/**
 * "Quillmere Labs · Full-time": the logo's label names the company without the kind of employment. Where it does not
 * help, the line stays whole, and the worker, which knows the words for kinds of employment, decides.
 */
export function companyIn(line: string, logoLabel: string): string {
  const cut = line.lastIndexOf(' · ')
  const head = cut > 0 ? line.slice(0, cut) : line
  return logoLabel.includes(head) && !logoLabel.includes(line) ? head : line
}
