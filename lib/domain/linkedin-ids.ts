import type { CompanyIds, PersonIds } from './page-report'

/** LinkedIn's names for people and organisations, and the one canonical address each of them has. */
export const home = 'https://www.linkedin.com'
const memberId = /^AC([ow])[\w-]{36}$/
export const isMemberId = (text: string): boolean => memberId.test(text)
export const slugShape = /^[\p{L}\p{M}\p{N}_'’.·~&+,()-]{1,100}$/u

/** A slug is known by its lower-cased form; member ids keep their case, and each prefix is an id space of its own. */
export function personIds(name: string): PersonIds | undefined {
  const prefix = memberId.exec(name)?.[1]
  if (prefix) return prefix === 'o' ? { member: name } : { lead: name }
  return slugShape.test(name) && [...name].length > 2 ? { slug: name.toLowerCase() } : undefined
}

/** Ids that LinkedIn writes into the queries of its own links. */
export function idsInQuery(url: URL): PersonIds & { readonly number?: string } {
  const query = url.searchParams
  const member = /\bACo[\w-]{36}(?![\w-])/.exec(
    query.get('miniProfileUrn') ??
      query.get('profileUrn') ??
      query.get('facetConnectionOf') ??
      query.get('connectionOf') ??
      '',
  )?.[0]
  const slug = query.get('vanityName')
  const number = /\d+/.exec(query.get('currentCompany') ?? '')?.[0]
  return {
    ...(member ? { member } : {}),
    ...(slug ? personIds(slug.normalize('NFC')) : {}),
    ...(number ? { number } : {}),
  }
}

export function personUrl(ids: PersonIds): string | undefined {
  const name = ids.slug ?? ids.member ?? (isMemberId(ids.lead ?? '') ? ids.lead : undefined)
  return name ? `${home}/in/${encodeURIComponent(name)}/` : undefined
}

export function companyUrl(ids: CompanyIds): string | undefined {
  const name = ids.slug ?? ids.number
  return name ? `${home}/${ids.kind ?? 'company'}/${encodeURIComponent(name)}/` : undefined
}

export function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment).normalize('NFC')
  } catch {
    return undefined
  }
}
