import { linkedInUrl } from './linkedin-place'
import { redirectTarget } from './linkedin-url'
import { type HostKind, hostKind } from './not-a-company-host'

/**
 * The domain under which vendors know a company, from whatever its page links to. The public suffix list is left to
 * `registrable-domain`: it is too heavy for where this runs, and a host without `www.` is right nearly always.
 */
export type CompanySite =
  | {
      readonly domain: string
      /** As a person would open it, without tracking. */
      readonly site: string
      /** The link led to a careers site: the domain is what is left without it. */
      readonly careers?: true
    }
  | { readonly refused: HostKind | 'no-site' }

const none: CompanySite = { refused: 'no-site' }
const careers = /^(?:careers?|jobs?|karriere|recruiting|emplois?|empleo|vacatures|werkenbij)\.(?=[^.]+\.)/
const reserved = /(?:^|\.)(?:localhost|local|internal|lan|home|corp|invalid|test|onion|arpa)$/

/** `companyName` lets a company through whose own domain carries other people's pages: GitHub at `github.com`. */
export function companySite(text: string, companyName = ''): CompanySite {
  const url = siteUrl(unwrapped(text, 3) ?? '')
  if (!url) return none
  const host = url.hostname.replace(/\.$/, '').replace(/^www\d?\./, '')
  const kind = hostKind(host)
  if (kind && !isOwnName(host, companyName)) return { refused: kind }
  const domain = host.replace(careers, '')
  const site = `${url.protocol}//${host}${url.pathname === '/' ? '' : url.pathname}`
  return { domain, site, ...(domain === host ? {} : { careers: true }) }
}

function isOwnName(host: string, companyName: string): boolean {
  const [label, suffix, ...more] = host.split('.')
  return !!suffix && !more.length && label === companyName.toLowerCase().replace(/[^a-z\d]/g, '')
}

/** Two addresses in one field are two sites: the first is taken. */
function siteUrl(text: string): URL | undefined {
  const [typed = ''] = text.trim().split(/[\s,;]+/)
  if (typed.length > 600 || /[\\\p{Cc}]/u.test(typed) || /^[a-z]+:\/\/[^/?#]*@/i.test(typed)) return undefined
  try {
    const url = new URL(
      /^[a-z][a-z\d+.-]*:/i.test(typed) && !/^[^/:]+:\d/.test(typed) ? typed : `https://${typed}`,
    )
    const host = url.hostname.replace(/\.$/, '')
    const isPublic =
      /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(host) && host.length < 254
    return /^https?:$/.test(url.protocol) && isPublic && !reserved.test(host) ? url : undefined
  } catch {
    return undefined
  }
}

/** What a redirector leads to, if it says so in its own address. */
function unwrapped(text: string, depth: number): string | undefined {
  const url = siteUrl(text)
  if (!url) return text
  const onLinkedIn = linkedInUrl(url.href)
  const inner = onLinkedIn ? redirectTarget(onLinkedIn) : otherTarget(url)
  if (inner === undefined) return text
  return depth > 0 && inner ? unwrapped(inner, depth - 1) : undefined
}

function otherTarget({ hostname, pathname, searchParams }: URL): string | undefined {
  if (/^l(?:m)?\.(?:facebook|instagram)\.com$/.test(hostname)) return searchParams.get('u') ?? ''
  if (/^(?:www\.)?google\.[a-z.]+$/.test(hostname) && pathname === '/url') {
    return searchParams.get('q') ?? searchParams.get('url') ?? ''
  }
  if (/(?:^|\.)safelinks\.protection\.outlook\.com$/.test(hostname)) return searchParams.get('url') ?? ''
  return undefined
}
