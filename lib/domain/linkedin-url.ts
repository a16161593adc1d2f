import {
  companyUrl,
  decoded,
  home,
  idsInQuery,
  isMemberId,
  personIds,
  personUrl,
  slugShape,
} from './linkedin-ids'
import type { CompanyIds, PersonIds } from './page-report'

/**
 * The grammar of LinkedIn's addresses. Pure and small, because the content script carries it: hosts are compared
 * exactly, anything encoded twice or carrying a login is refused, and queries are dropped after their ids were taken.
 */
export type LinkedInPlace =
  | {
      readonly kind: 'person'
      readonly ids: PersonIds
      /** '' is the profile itself; otherwise `details`, `overlay`, `recent-activity`… */
      readonly part: string
      readonly url: string
      /** Rebuilt from a legacy form by a rule nobody has confirmed. */
      readonly doubtful?: true
    }
  | { readonly kind: 'company'; readonly ids: CompanyIds; readonly part: string; readonly url: string }
  /** Sales Navigator: `url` is LinkedIn's own redirect to the profile, not a canonical form. */
  | { readonly kind: 'lead'; readonly ids: PersonIds; readonly url?: string }
  | { readonly kind: 'account'; readonly ids: CompanyIds; readonly url: string }
  | { readonly kind: 'recruiter'; readonly ids: PersonIds }
  | { readonly kind: 'list'; readonly of: ListKind }
  | { readonly kind: 'viewer' | 'wall' | 'gone' | 'other' }
export type ListKind = 'people' | 'companies' | 'all' | 'leads' | 'accounts' | 'candidates'

const host = /^(?:(?:www|m|mobile|touch|touch\.www|[a-z]{2})\.)?linkedin\.com$/
const bareHost = /^(?:[a-z]+\.){0,2}linkedin\.com(?:[/?#]|$)/i
const wallPaths = /^\/(?:checkpoint|authwall|login|uas|signup|m\/login)(?:\/|$)/

/** An address on LinkedIn itself, or nothing. */
export function linkedInUrl(text: string): URL | undefined {
  const typed = text.trim()
  if (typed.length > 2000 || /[\s\\\p{Cc}]/u.test(typed) || /^[a-z]+:\/\/[^/?#]*@/i.test(typed))
    return undefined
  try {
    const url = new URL(bareHost.test(typed) ? `https://${typed}` : typed)
    const plain = /^https?:$/.test(url.protocol) && host.test(url.hostname) && !url.port && !url.username
    return plain && !/%(?:25|2f|5c|[01][\da-f]|7f)/i.test(url.pathname) ? url : undefined
  } catch {
    return undefined
  }
}

export function readLinkedInUrl(text: string): LinkedInPlace | undefined {
  const url = linkedInUrl(text)
  if (!url) return undefined
  const inner = redirectTarget(url)
  if (inner !== undefined) {
    const target = linkedInUrl(inner)
    return target && redirectTarget(target) === undefined ? placeOf(target) : { kind: 'other' }
  }
  return placeOf(url)
}

/** Where a LinkedIn redirector leads; `undefined` when the address is no redirector. */
export function redirectTarget(url: URL): string | undefined {
  return /^\/(?:redir\/redirect|safety\/go)\/?$/.test(url.pathname)
    ? (url.searchParams.get('url') ?? '')
    : undefined
}

function placeOf(url: URL): LinkedInPlace {
  if (wallPaths.test(url.pathname)) return { kind: 'wall' }
  const path = url.pathname.split('/').filter(Boolean)
  while (/^(?:mwlite|m|public-profile|profile)$/.test(path[0] ?? '') && path.length > 2) path.shift()
  const [start = '', second = '', third = '', ...rest] = path
  const first = start.toLowerCase()
  if (first === 'in') return personPlace(second, third, url)
  if (/^(?:company|school|showcase|companies)$/.test(first)) return companyPlace(first, second, third)
  if (first === 'pub' && rest.length > 1) return legacyPlace(second, third, rest)
  if (first === 'edu' && second === 'school')
    return companyPlace('school', url.searchParams.get('id') ?? '', '')
  if (first === 'sales') return salesPlace(second, third)
  if (/^(?:talent|recruiter|hire)$/.test(first)) return recruiterPlace(path)
  if (first === 'search' && second === 'results') {
    return /^(?:people|companies|all)$/.test(third)
      ? { kind: 'list', of: third as ListKind }
      : { kind: 'other' }
  }
  return { kind: first === '404' ? 'gone' : 'other' }
}

function personPlace(name: string, part: string, url: URL): LinkedInPlace {
  const slug = decoded(name)
  if (slug === 'me') return { kind: 'viewer' }
  if (slug === 'unavailable') return { kind: 'gone' }
  if (!slug || /^(?:edit|new|settings)$/.test(slug)) return { kind: 'other' }
  const ids = personIds(slug)
  if (!ids) return { kind: 'other' }
  const member = idsInQuery(url).member
  const known = ids.slug && member ? { ...ids, member } : ids
  return {
    kind: 'person',
    ids: known,
    // A locale after the slug is the same profile in another language.
    part: /^[a-z]{2}(?:[_-][a-z]{2,4})?$/i.test(part) ? '' : part,
    url: personUrl(ids) ?? home,
  }
}

function companyPlace(first: string, name: string, part: string): LinkedInPlace {
  const slug = decoded(name)?.toLowerCase()
  if (slug === 'unavailable') return { kind: 'gone' }
  if (!slug || !slugShape.test(slug) || /^(?:setup|admin)$/.test(slug)) return { kind: 'other' }
  const kind = first === 'companies' ? 'company' : (first as NonNullable<CompanyIds['kind']>)
  const ids: CompanyIds = { kind, ...(/^\d+$/.test(slug) ? { number: slug } : { slug }) }
  return { kind: 'company', ids, part, url: companyUrl(ids) ?? home }
}

/** `/pub/name/a/b/c` became `/in/name-cba`, with c and b filled up to three places. */
function legacyPlace(name: string, a: string, [b = '', c = '']: readonly string[]): LinkedInPlace {
  const ids = personIds(`${decoded(name) ?? ''}-${c.padStart(3, '0')}${b.padStart(3, '0')}${a}`)
  if (!ids || !/^(?:[\da-f]{1,3}){3}$/i.test(a + b + c)) return { kind: 'other' }
  return { kind: 'person', ids, part: '', url: personUrl(ids) ?? home, doubtful: true }
}

function salesPlace(what: string, name: string): LinkedInPlace {
  const id = name.split(',')[0] ?? ''
  if (/^(?:lead|people|profile)$/.test(what) && /^[\w-]{3,60}$/.test(id)) {
    const url = isMemberId(id) ? personUrl(personIds(id) ?? {}) : undefined
    return { kind: 'lead', ids: { lead: id }, ...(url ? { url } : {}) }
  }
  if (what === 'company' && /^\d+$/.test(id)) {
    const ids: CompanyIds = { kind: 'company', number: id }
    return { kind: 'account', ids, url: companyUrl(ids) ?? home }
  }
  if (/^(?:search|lists)$/.test(what)) {
    return { kind: 'list', of: /^(?:company|companies|account)/.test(name) ? 'accounts' : 'leads' }
  }
  return what === 'accounts' ? { kind: 'list', of: 'accounts' } : { kind: 'other' }
}

function recruiterPlace(path: readonly string[]): LinkedInPlace {
  const at = path.indexOf('profile')
  const id = at > 0 ? (path[at + 1]?.split(',')[0] ?? '') : ''
  return /^[\w-]{3,60}$/.test(id)
    ? { kind: 'recruiter', ids: { recruiter: id } }
    : { kind: 'list', of: 'candidates' }
}
