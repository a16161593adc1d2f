import { home, idsInQuery } from '../domain/linkedin-ids'
import { type LinkedInPlace, linkedInUrl, placeOf } from '../domain/linkedin-place'
import type { CompanyIds } from '../domain/page-report'
import { all, one } from './text'

type Link = Element | null | undefined
type Scope = ParentNode | null | undefined

export function urlAt(link: Link): URL | undefined {
  const href = link?.getAttribute('href') ?? ''
  return linkedInUrl(/^\/(?!\/)/.test(href) ? home + href : href)
}

/** What a link of the page leads to, by its address alone. */
export function placeAt(link: Link): LinkedInPlace | undefined {
  const url = urlAt(link)
  return url && placeOf(url)
}

export function idsAt(link: Link): ReturnType<typeof idsInQuery> {
  const url = urlAt(link)
  return url ? idsInQuery(url) : {}
}

export function slugAt(link: Link): string | undefined {
  const place = placeAt(link)
  return place?.kind === 'person' ? place.ids.slug : undefined
}

/** Whose link it is that leads to a part of a profile. */
export const slugIn = (scope: Scope, part: string): string | undefined =>
  slugAt(one(scope, `a[href*="${part}"]`))

/** Only one's own profile can be edited. */
export const isOwn = (card: Scope): true | undefined => (one(card, 'a[href*="/edit/"]') ? true : undefined)

/** The first organisation that a part of the page links to. */
export function companyIdsIn(scope: Scope): CompanyIds | undefined {
  for (const link of all(scope, 'a[href]')) {
    const place = placeAt(link)
    if (place?.kind === 'company') return place.ids
  }
  return undefined
}
