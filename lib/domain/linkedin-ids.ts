import { known } from './known'
import type { CompanyIds, PersonIds } from './page-report'

/** LinkedIn's names for people and organisations. Light: the content script carries this file. */
export const home = 'https://www.linkedin.com'
const memberId = /^AC([ow])[\w-]{36}$/
const slugShape = /^[\p{L}\p{M}\p{N}_'’.·~&+,()-]{1,100}$/u

/** A slug is known by its lower-cased form; member ids keep their case, and each prefix is an id space of its own. */
export function personIds(name: string): PersonIds | undefined {
  const prefix = memberId.exec(name)?.[1]
  if (prefix) return prefix === 'o' ? { member: name } : { lead: name }
  return slugShape.test(name) && [...name].length > 2 ? { slug: name.toLowerCase() } : undefined
}

export function companyIds(name: string, kind: CompanyIds['kind'] = 'company'): CompanyIds | undefined {
  if (!slugShape.test(name)) return undefined
  return { kind, [/^\d+$/.test(name) ? 'number' : 'slug']: name.toLowerCase() }
}

/** Ids that LinkedIn writes into the queries of its own links. */
export function idsInQuery({ search, searchParams }: URL): PersonIds & { readonly number?: string } {
  const member = /ACo[\w-]{36}(?![\w-])/.exec(search)?.[0]
  const number = /\d+/.exec(searchParams.get('currentCompany') ?? '')?.[0]
  const { slug } = personIds(searchParams.get('vanityName')?.normalize('NFC') ?? '') ?? {}
  return known<PersonIds & { readonly number?: string }>({ slug, member, number })
}
