import type { CompanyIds, PersonIds } from './page-report'

/**
 * One identity per person and company across every name LinkedIn gives them. Only keys that LinkedIn itself
 * guarantees to be one person stand here: a shared name never joins two people.
 */
export function personKeys(ids: PersonIds): string[] {
  const keys: string[] = []
  if (ids.slug) keys.push(`in:${ids.slug.toLowerCase()}`)
  if (ids.member) keys.push(`member:${ids.member}`)
  if (ids.lead) keys.push(`lead:${ids.lead}`)
  if (ids.recruiter) keys.push(`recruiter:${ids.recruiter}`)
  return keys
}

export function companyKeys(ids: CompanyIds): string[] {
  const keys: string[] = []
  if (ids.slug) keys.push(`co:${ids.slug.toLowerCase()}`)
  if (ids.number) keys.push(`cn:${ids.number}`)
  return keys
}

export const profileUrl = (slug: string): string => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`

export const companyUrl = (ids: CompanyIds): string | undefined => {
  const segment = ids.slug ?? ids.number
  return segment && `https://www.linkedin.com/${ids.kind ?? 'company'}/${encodeURIComponent(segment)}/`
}
