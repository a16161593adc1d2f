import { home, idsInQuery } from '../domain/linkedin-ids'
import { type LinkedInPlace, linkedInUrl, placeOf } from '../domain/linkedin-place'
import type { CompanyIds } from '../domain/page-report'

function hrefOf(element: Element | null | undefined): string {
  const href = element?.getAttribute('href') ?? ''
  return href.startsWith('/') && !href.startsWith('//') ? home + href : href
}

const urlOf = (element: Element | null | undefined): URL | undefined => linkedInUrl(hrefOf(element))

/** What a link of the page leads to, by its address alone. */
export function placeAt(element: Element | null | undefined): LinkedInPlace | undefined {
  const url = urlOf(element)
  return url && placeOf(url)
}

export function idsAt(element: Element | null | undefined): ReturnType<typeof idsInQuery> {
  const url = urlOf(element)
  return url ? idsInQuery(url) : {}
}

/** The first organisation that a part of the page links to. */
export function companyIdsIn(scope: Element): CompanyIds | undefined {
  for (const link of scope.querySelectorAll(
    'a[href*="/company/"],a[href*="/school/"],a[href*="/showcase/"]',
  )) {
    const place = placeAt(link)
    if (place?.kind === 'company' || place?.kind === 'account') return place.ids
  }
  return undefined
}
