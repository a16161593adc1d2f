import { companyIds, idsInQuery, personIds } from './linkedin-ids'
import type { CompanyIds, PersonIds } from './page-report'

/**
 * What an address on LinkedIn leads to. Hosts are compared exactly, and anything encoded twice or carrying a login is
 * refused. The content script carries this file: `seat-place` knows the two applications that are bought, and
 * `linkedin-url` the forms that only people type.
 */
export type LinkedInPlace =
  /** `part` is '' for the profile itself; otherwise `details`, `overlay`, `recent-activity`… */
  | { readonly kind: 'person'; readonly ids: PersonIds; readonly part: string }
  | { readonly kind: 'company'; readonly ids: CompanyIds; readonly part: string }
  | { readonly kind: 'lead' | 'recruiter'; readonly ids: PersonIds }
  | { readonly kind: 'account'; readonly ids: CompanyIds }
  | { readonly kind: 'list' | 'viewer' | 'wall' | 'gone' | 'other' }

const host = /^(?:(?:www|m|mobile|touch|touch\.www|[a-z]{2})\.)?linkedin\.com$/
const wall = /^\/(?:checkpoint|authwall|login|uas|signup)\b/i
const gone = /^\/(?:404|\w+\/unavailable)\b/i
const person = /^\/in\/([^/]+)\/?([^/]*)/i
const company = /^\/(company|school|showcase)\/(?!setup\b|admin\b)([^/]+)\/?([^/]*)/i
const search = /^\/search\/results\/(?:people|companies|all)\b/i

/** An address on LinkedIn itself, or nothing. */
export function linkedInUrl(address: string): URL | undefined {
  if (address.length > 2000 || /[\s\\\p{Cc}]/u.test(address) || /^\w+:\/\/[^/?#]*@/.test(address)) return
  try {
    const url = new URL(address)
    const plain = /^https?:$/.test(url.protocol) && host.test(url.hostname) && !url.port
    return plain && !/%(?:25|2f|5c|[01].|7f)/i.test(url.pathname) ? url : undefined
  } catch {}
}

export function pathOf({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname).normalize('NFC').replace(/\/+/g, '/')
  } catch {
    return ''
  }
}

export function placeOf(url: URL): LinkedInPlace {
  const path = pathOf(url)
  const parts = (shape: RegExp) => shape.exec(path)?.slice(1) ?? []
  if (wall.test(path)) return { kind: 'wall' }
  if (gone.test(path)) return { kind: 'gone' }
  const [who, what = ''] = parts(person)
  if (who) return personPlace(who, what, url)
  const [kind, name = '', part = ''] = parts(company)
  const ids = kind && companyIds(name, kind.toLowerCase() as CompanyIds['kind'])
  if (ids) return { kind: 'company', ids, part }
  return { kind: search.test(path) ? 'list' : 'other' }
}

function personPlace(name: string, part: string, url: URL): LinkedInPlace {
  if (name === 'me') return { kind: 'viewer' }
  const ids = /^(?:edit|new|settings)$/.test(name) ? undefined : personIds(name)
  if (!ids) return { kind: 'other' }
  const { member } = idsInQuery(url)
  return {
    kind: 'person',
    ids: ids.slug && member ? { ...ids, member } : ids,
    // A locale after the slug is the same profile in another language.
    part: /^[a-z]{2}(?:[_-][a-z]{2,4})?$/i.test(part) ? '' : part,
  }
}
