import type { FieldSource, Person } from '../domain/person'
import type { PersonEvent } from '../domain/person-event'
import type { Store } from '../store/database'
import type { FoundProfile } from '../vendors/contract'

/** What a vendor can tell about somebody, and that a page or the user tells better. */
const fields = ['title', 'company', 'domain'] as const

/**
 * A profile that came with an answer fills gaps, and renews what the same vendor or nobody in particular said
 * before. What a page shows or the user wrote stays. Answers the names of what is new and of what is different now.
 */
export function withProfile(
  person: Person,
  profile: FoundProfile,
  from: FieldSource,
): { person: Person; filled: string[]; changed: string[] } {
  const next: Person = { ...person, sources: { ...person.sources } }
  const filled: string[] = []
  const changed: string[] = []
  for (const field of fields) {
    const value = profile[field]?.trim()
    const source = person.sources[field]
    if (!value || value === person[field]) continue
    if (person[field] !== undefined && source?.from !== from.from) continue
    ;(person[field] === undefined ? filled : changed).push(field)
    next[field] = value
    next.sources[field] = from
  }
  if (!person.country && profile.country) {
    next.country = profile.country
    filled.push('country')
  }
  return {
    person: filled.length + changed.length > 0 ? { ...next, updatedAt: from.at } : person,
    filled,
    changed,
  }
}

/** Must run in the transaction that settles the answer. Nothing is learnt about somebody from a doubtful one. */
export async function learnProfile(
  store: Store,
  person: Person,
  profile: FoundProfile,
  from: FieldSource,
): Promise<Person> {
  const { person: next, filled, changed } = withProfile(person, profile, from)
  if (next === person) return person
  await store.people.put(next)
  const line = (kind: PersonEvent['kind']) => (detail: string) => ({
    personId: person.id,
    at: from.at,
    kind,
    detail,
  })
  await store.events.bulkAdd([...filled.map(line('enriched')), ...changed.map(line('changed'))])
  return next
}
