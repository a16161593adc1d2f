import { companyIds, idsInQuery, personIds } from './linkedin-ids'
import type { CompanyIds, PersonIds } from './page-report'

/**
 * What an address on LinkedIn leads to. Hosts are compared exactly, and anything encoded twice or carrying a login is
 * refused. `linkedin-url` knows the forms that only people type; this part is all that the content script carries.
 */
export type LinkedInPlace =
  /** `part` is '' for the profile itself; otherwise `details`, `overlay`, `recent-activity`… */
  | { readonly kind: 'person'; readonly ids: PersonIds; readonly part: string }
  | { readonly kind: 'company'; readonly ids: CompanyIds; readonly part: string }
  | { readonly kind: 'lead' | 'recruiter'; readonly ids: PersonIds }
  | { readonly kind: 'account'; readonly ids: CompanyIds }
  | { readonly kind: 'list'; readonly of: ListKind }
  | { readonly kind: 'viewer' | 'wall' | 'gone' | 'other' }
export type ListKind = 'people' | 'companies' | 'all' | 'leads' | 'accounts' | 'candidates'

const host = /^(?:(?:www|m|mobile|touch|touch\.www|[a-z]{2})\.)?linkedin\.com$/
const other = { kind: 'other' } as const

/** An address on LinkedIn itself, or nothing. */
export function linkedInUrl(address: string): URL | undefined {
  if (address.length > 2000 || /[\s\\\p{Cc}]/u.test(address) || /^[a-z]+:\/\/[^/?#]*@/i.test(address)) return
  try {
    const url = new URL(address)
    const { protocol, hostname, port, pathname } = url
    const plain = /^https?:$/.test(protocol) && host.test(hostname) && !port
    return plain && !/%(?:25|2f|5c|[01][\da-f]|7f)/i.test(pathname) ? url : undefined
  } catch {}
}

export function placeOf(url: URL): LinkedInPlace {
  const [start = '', name = '', part = '', ...rest] = pathParts(url)
  const first = start.toLowerCase()
  if (/^(?:checkpoint|authwall|login|uas|signup)$/.test(first)) return { kind: 'wall' }
  if (first === '404' || name === 'unavailable') return { kind: 'gone' }
  if (first === 'in') return personPlace(name, part, url)
  if (/^(?:company|school|showcase)$/.test(first)) {
    const ids = /^(?:setup|admin)$/.test(name) ? undefined : companyIds(name, first as CompanyIds['kind'])
    return ids ? { kind: 'company', ids, part } : other
  }
  if (first === 'sales') return salesPlace(name, part)
  if (/^(?:talent|recruiter|hire)$/.test(first)) return recruiterPlace([name, part, ...rest])
  const listed = first === 'search' && /^(?:people|companies|all)$/.exec(part)
  return listed ? { kind: 'list', of: listed[0] as ListKind } : other
}

export function pathParts({ pathname }: URL): string[] {
  try {
    return decodeURIComponent(pathname).normalize('NFC').split('/').filter(Boolean)
  } catch {
    return []
  }
}

function personPlace(name: string, part: string, url: URL): LinkedInPlace {
  if (name === 'me') return { kind: 'viewer' }
  const ids = /^(?:edit|new|settings)$/.test(name) ? undefined : personIds(name)
  if (!ids) return other
  const { member } = idsInQuery(url)
  return {
    kind: 'person',
    ids: ids.slug && member ? { ...ids, member } : ids,
    // A locale after the slug is the same profile in another language.
    part: /^[a-z]{2}(?:[_-][a-z]{2,4})?$/i.test(part) ? '' : part,
  }
}

function salesPlace(what: string, name: string): LinkedInPlace {
  const [id = ''] = name.split(',')
  if (/^(?:lead|people|profile)$/.test(what) && /^[\w-]{3,60}$/.test(id))
    return { kind: 'lead', ids: { lead: id } }
  if (what === 'company' && /^\d+$/.test(id)) return { kind: 'account', ids: { kind: 'company', number: id } }
  if (!/^(?:search|lists|accounts)$/.test(what)) return other
  return { kind: 'list', of: /^(?:company|account)/.test(name) || what === 'accounts' ? 'accounts' : 'leads' }
}

function recruiterPlace(path: readonly string[]): LinkedInPlace {
  const [id = ''] = path[path.indexOf('profile') + 1]?.split(',') ?? []
  return path.includes('profile') && /^[\w-]{3,60}$/.test(id)
    ? { kind: 'recruiter', ids: { recruiter: id } }
    : { kind: 'list', of: 'candidates' }
}
