import { store } from '../opened'

export interface LacksDomain {
  readonly company: string
  readonly personIds: readonly string[]
}

/** Of these people those whose company's domain is not known, by company, the largest first. */
export async function companiesWithoutDomain(personIds: readonly string[]): Promise<LacksDomain[]> {
  const people = await store.people.bulkGet([...personIds])
  const groups = new Map<string, string[]>()
  for (const person of people) {
    if (!person || person.domain) continue
    const company = person.company ?? ''
    groups.set(company, [...(groups.get(company) ?? []), person.id])
  }
  return [...groups]
    .map(([company, ids]) => ({ company, personIds: ids }))
    .sort((a, b) => b.personIds.length - a.personIds.length)
}
