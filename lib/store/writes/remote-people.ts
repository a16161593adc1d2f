import { defined } from '../../domain/defined'
import { companyIds } from '../../domain/linkedin-ids'
import { readLinkedInUrl } from '../../domain/linkedin-url'
import type { Person } from '../../domain/person'
import type { RemoteContact, RemoteList } from '../../domain/remote-list'
import { seniorities } from '../../domain/seniority'
import type { Store } from '../database'
import { findCompany } from './companies'
import type { NewPerson } from './join-person'

/** Where everybody on a list works, if it was made for one company and that is known here. */
async function companyOf(store: Store, list: RemoteList) {
  const [url, ...others] = list.companyUrls
  if (!url || others.length > 0) return undefined
  const place = readLinkedInUrl(url)
  const ids = place?.kind === 'company' ? place.ids : companyIds(url)
  return ids && findCompany(store, ids)
}

/** As the vendor tells them: with LinkedIn's name for them as a lead, which no profile address can be made of. */
export async function peopleFromList(
  store: Store,
  list: RemoteList,
  contacts: readonly RemoteContact[],
  at: number,
): Promise<NewPerson[]> {
  const company = await companyOf(store, list)
  return contacts.flatMap((contact) => {
    const fullName = contact.fullName ?? [contact.firstName, contact.lastName].filter(Boolean).join(' ')
    if (!fullName || !contact.leadId) return []
    const source = { from: list.vendor, at, confidence: 'medium' as const }
    const level = contact.seniority?.toLowerCase().replace(/_/g, '-')
    const sources: Person['sources'] = { fullName: source, title: source, company: source, location: source }
    return {
      keys: [`lead:${contact.leadId}`],
      fullName,
      ...defined({
        firstName: contact.firstName,
        lastName: contact.lastName,
        title: contact.title,
        headline: contact.headline,
        company: contact.company,
        companyId: company?.id,
        domain: company?.domain,
        location: contact.location,
        seniority: seniorities.find((one) => one === level),
      }),
      sources: company?.domain ? { ...sources, domain: source } : sources,
      status: 'new' as const,
      tags: [],
      findings: [],
    }
  })
}

/** Somebody on the list is somebody we know, by the user's word: from now on they are found under both names. */
export async function takeForSame(store: Store, personId: string, leadId: string, at: number): Promise<void> {
  await store.transaction('rw', store.people, store.events, async () => {
    const person = await store.people.get(personId)
    if (!person) return
    const keys = [...new Set([...person.keys, `lead:${leadId}`])]
    await store.people.put({ ...person, keys, updatedAt: at })
  })
}
