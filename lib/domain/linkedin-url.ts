import { companyIds, home, personIds } from './linkedin-ids'
import { type LinkedInPlace, linkedInUrl, pathOf, placeOf } from './linkedin-place'
import type { CompanyIds, PersonIds } from './page-report'
import { seatPlaceOf } from './seat-place'

/** A place with the one address by which it is known; Recruiter pages, lists and walls have none. */
export type LinkedInAddress = LinkedInPlace & {
  readonly url?: string
  /** Rebuilt from a legacy form by a rule that nobody has confirmed. */
  readonly doubtful?: true
}

const bareHost = /^(?:[a-z]+\.){0,2}linkedin\.com(?:[/?#]|$)/i

/** Any form in which somebody may type, paste or store an address: mobile, legacy, wrapped, without its scheme. */
export function readLinkedInUrl(text: string): LinkedInAddress | undefined {
  const typed = text.trim()
  const url = linkedInUrl(bareHost.test(typed) ? `https://${typed}` : typed)
  if (!url) return undefined
  const inner = redirectTarget(url)
  const target = inner === undefined ? url : linkedInUrl(inner)
  if (!target || (inner !== undefined && redirectTarget(target) !== undefined)) return { kind: 'other' }
  const plain = new URL(target)
  plain.pathname = target.pathname.replace(/^\/(?:mwlite|m|public-profile)(?:\/profile)?(?=\/.)/, '')
  return legacy(plain) ?? addressed(seatPlaceOf(plain) ?? placeOf(plain))
}

/** Where a LinkedIn redirector leads; `undefined` when the address is no redirector. */
export function redirectTarget(url: URL): string | undefined {
  return /^\/(?:redir\/redirect|safety\/go)\/?$/.test(url.pathname)
    ? (url.searchParams.get('url') ?? '')
    : undefined
}

function addressed(place: LinkedInPlace): LinkedInAddress {
  const url =
    place.kind === 'company' || place.kind === 'account'
      ? companyUrl(place.ids)
      : 'ids' in place
        ? personUrl(place.ids)
        : undefined
  return url ? { ...place, url } : place
}

function legacy(url: URL): LinkedInAddress | undefined {
  const [first, second = '', a = '', b = '', c = ''] = pathOf(url).split('/').filter(Boolean)
  if (first === 'companies' || (first === 'edu' && second === 'school')) {
    const school = first === 'edu'
    const ids = companyIds(
      school ? (url.searchParams.get('id') ?? '') : second,
      school ? 'school' : 'company',
    )
    return ids ? { ...addressed({ kind: 'company', ids, part: '' }), doubtful: true } : { kind: 'other' }
  }
  // `/pub/name/a/b/c` became `/in/name-cba`, with c and b filled up to three places.
  if (first !== 'pub' || !/^(?:[\da-f]{1,3}\/){3}$/i.test(`${a}/${b}/${c}/`)) return undefined
  const slug = `${second}-${c.padStart(3, '0')}${b.padStart(3, '0')}${a}`
  const ids = personIds(slug)
  return ids ? { ...addressed({ kind: 'person', ids, part: '' }), doubtful: true } : undefined
}

/** A Sales Navigator id works as an address too, but LinkedIn redirects it: the slug, once known, is the canonical one. */
export function personUrl(ids: PersonIds): string | undefined {
  const lead = ids.lead && personIds(ids.lead)?.lead
  const name = ids.slug ?? ids.member ?? lead
  return name ? `${home}/in/${encodeURIComponent(name)}/` : undefined
}

export function companyUrl(ids: CompanyIds): string | undefined {
  const name = ids.slug ?? ids.number
  return name ? `${home}/${ids.kind ?? 'company'}/${encodeURIComponent(name)}/` : undefined
}
