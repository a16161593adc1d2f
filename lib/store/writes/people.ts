import { defined } from '../../domain/defined'
import { type PersonField, personFields } from '../../domain/fact'
import { personKeys, profileUrl } from '../../domain/identity'
import type { PersonFacts, PersonIds } from '../../domain/page-report'
import type { FieldSource, Person } from '../../domain/person'
import { without } from '../../domain/without'
import type { Store } from '../database'
import { findCompany } from './companies'

export async function findPerson(store: Store, ids: PersonIds): Promise<Person | undefined> {
  const keys = personKeys(ids)
  return keys.length === 0 ? undefined : store.people.where('keys').anyOf(keys).first()
}

const rank = { low: 0, medium: 1, high: 2 } as const

/** A page's word replaces an older page's or vendor's word of no higher confidence, and never the user's own. */
function mayReplace(known: FieldSource | undefined, confidence: 'high' | 'medium' | 'low'): boolean {
  if (!known) return true
  if (known.from === 'you') return false
  return rank[confidence] >= rank[known.confidence ?? 'low']
}

/** The person as the page shows them now, joined to what is known; saved only when the caller keeps them. */
export async function mergeWithPage(
  store: Store,
  page: PersonFacts,
  known: Person | undefined,
  at: number,
): Promise<Person | undefined> {
  const fullName = page.facts.fullName?.value ?? known?.fullName
  if (!fullName) return undefined
  const fields: Partial<Record<PersonField, string>> = {}
  const sources: Person['sources'] = { ...known?.sources }
  for (const field of personFields) {
    const fact = page.facts[field]
    if (!fact || !mayReplace(known?.sources[field], fact.confidence)) continue
    fields[field] = fact.value
    sources[field] = { from: fact.source, at, confidence: fact.confidence }
  }
  const company = page.companyIds && (await findCompany(store, page.companyIds))
  if (company?.domain && sources.domain?.from !== 'you') {
    const { domainConfidence = 'low', updatedAt } = company
    sources.domain = {
      from: 'company page',
      at: updatedAt,
      confidence: domainConfidence === 'yours' ? 'high' : domainConfidence,
    }
  }
  const slug = page.ids.slug
  return {
    ...(known ?? { id: passerBy, status: 'new' as const, tags: [], createdAt: at, fullName }),
    ...fields,
    ...defined({
      companyId: company?.id,
      domain: known?.sources.domain?.from === 'you' ? known.domain : (company?.domain ?? known?.domain),
      profileUrl: slug ? profileUrl(slug) : known?.profileUrl,
    }),
    keys: [...new Set([...(known?.keys ?? []), ...personKeys(page.ids)])],
    sources,
    updatedAt: at,
  }
}

/** The first deliberate act about somebody (a lookup, a list, a note) is what keeps them. */
export async function keepFromPage(store: Store, page: PersonFacts, at: number): Promise<Person | undefined> {
  return store.transaction('rw', store.people, store.companies, async () => {
    const known = await findPerson(store, page.ids)
    const met = await mergeWithPage(store, page, known, at)
    const person = met && { ...met, id: known?.id ?? crypto.randomUUID() }
    if (person) await store.people.put(person)
    return person
  })
}

/** Somebody kept is kept up to date by looking at them; nothing is written when the page says nothing new. */
export async function refreshFromPage(store: Store, page: PersonFacts, at: number): Promise<void> {
  await store.transaction('rw', store.people, store.companies, async () => {
    const known = await findPerson(store, page.ids)
    const met = known && (await mergeWithPage(store, page, known, at))
    if (met && spoken(met) !== spoken(known)) await store.people.put(met)
  })
}

const spoken = (person: Person): string => JSON.stringify(without(person, 'sources', 'updatedAt'))

/** The id of anybody who is only being looked at: never stored. */
const passerBy = 'passer-by'

export type Correction = Partial<Record<PersonField | 'domain', string>>

/** The user's own word: no page and no vendor replaces it. An empty one says that there is nothing to know. */
export async function correctPerson(
  store: Store,
  personId: string,
  change: Correction,
  at: number,
): Promise<void> {
  await store.transaction('rw', store.people, store.companies, store.events, async () => {
    const before = await store.people.get(personId)
    if (!before) return
    const fields = (Object.keys(change) as (keyof Correction)[]).filter(
      (field) => field !== 'fullName' || change.fullName,
    )
    const sources: Person['sources'] = { ...before.sources }
    const person: Person = { ...before, updatedAt: at, keptAt: at }
    for (const field of fields) {
      sources[field] = { from: 'you', at }
      const value = change[field]?.trim()
      if (value) person[field] = value
      else if (field !== 'fullName') delete person[field]
    }
    await store.people.put({ ...person, sources })
    await store.events.bulkAdd(fields.map((detail) => ({ personId, at, kind: 'corrected' as const, detail })))
    if (change.domain && person.companyId) await teachDomain(store, person.companyId, change.domain)
  })
}

/** What the user knows about one colleague's company holds for the others, unless the company's page says otherwise. */
async function teachDomain(store: Store, companyId: string, domain: string): Promise<void> {
  const company = await store.companies.get(companyId)
  if (company && !company.domain) await store.companies.put({ ...company, domain, domainConfidence: 'yours' })
}
