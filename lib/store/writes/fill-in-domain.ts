import type { Store } from '../database'

/** The user's word about where these people work: for those of whom nothing is known. */
export async function fillInDomain(
  store: Store,
  personIds: readonly string[],
  domain: string,
  at: number,
): Promise<number> {
  return store.transaction('rw', store.people, async () => {
    const people = await store.people.bulkGet([...personIds])
    const lacking = people.filter((person) => person !== undefined).filter((person) => !person.domain)
    await store.people.bulkPut(
      lacking.map((person) => ({
        ...person,
        domain,
        sources: { ...person.sources, domain: { from: 'you', at } },
        updatedAt: at,
      })),
    )
    return lacking.length
  })
}
