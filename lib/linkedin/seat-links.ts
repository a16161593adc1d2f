import type { LinkedInPlace } from '../domain/linkedin-place'
import type { CompanyIds } from '../domain/page-report'
import { seatPlaceOf } from '../domain/seat-place'
import { urlAt } from './links'
import { all } from './text'

/** What a link inside Sales Navigator or Recruiter leads to. */
export function seatAt(link: Element | null | undefined): LinkedInPlace | undefined {
  const url = urlAt(link)
  return url && seatPlaceOf(url)
}

export function accountIdsIn(scope: Element): CompanyIds | undefined {
  for (const link of all(scope, 'a[href]')) {
    const place = seatAt(link)
    if (place?.kind === 'account') return place.ids
  }
  return undefined
}
