import type { Store } from '../database'

/** The user's word about a domain: it stands above every page, and reaches those there of whom none was known. */
export async function correctCompanyDomain(
  store: Store,
  companyId: string,
  domain: string,
  at: number,
): Promise<void> {
  await store.transaction('rw', store.companies, store.people, async () => {
    const company = await store.companies.get(companyId)
    if (!company) return
    await store.companies.put({ ...company, domain, domainConfidence: 'yours', updatedAt: at })
    const people = await store.people.where('companyId').equals(companyId).toArray()
    const follow = people.filter((person) => !person.domain || person.domain === company.domain)
    await store.people.bulkPut(
      follow
        .filter(({ sources }) => sources.domain?.from !== 'you')
        .map((person) => ({
          ...person,
          domain,
          sources: { ...person.sources, domain: { from: 'company page', at, confidence: 'high' } },
          updatedAt: at,
        })),
    )
  })
}
