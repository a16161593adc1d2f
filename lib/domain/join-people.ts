import { type Person, workStatuses } from './person'

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]

const gaps = [
  'firstName',
  'lastName',
  'headline',
  'title',
  'company',
  'companyId',
  'domain',
  'location',
  'country',
  'seniority',
  'department',
  'profileUrl',
] as const

const further = (a: Person['status'], b: Person['status']): Person['status'] =>
  workStatuses.indexOf(a) >= workStatuses.indexOf(b) ? a : b

/** The kept one's word stands; the other's fills gaps, and nothing that the user wrote about either is lost. */
export function joinPeople(kept: Person, gone: Person, at: number): Person {
  const joined: Person = {
    ...kept,
    keys: union(kept.keys, gone.keys),
    tags: union(kept.tags, gone.tags),
    status: further(kept.status, gone.status),
    sources: { ...kept.sources },
    createdAt: Math.min(kept.createdAt, gone.createdAt),
    updatedAt: at,
  }
  for (const field of gaps) {
    const value = gone[field]
    if (kept[field] !== undefined || value === undefined) continue
    joined[field] = value
    const source = gone.sources[field as keyof Person['sources']]
    if (source) joined.sources[field as keyof Person['sources']] = source
  }
  const notes = [kept.note, gone.note].filter((note) => note !== undefined)
  if (notes.length > 0) joined.note = [...new Set(notes)].join('\n')
  return joined
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The kept one as before the merge, with whatever has changed since. */
export function takenApart(now: Person, joined: Person, before: Person): Person {
  const names = new Set([...Object.keys(now), ...Object.keys(joined), ...Object.keys(before)]) as Set<
    keyof Person
  >
  const apart: Record<string, unknown> = {}
  for (const name of names) {
    const value = same(now[name], joined[name]) ? before[name] : now[name]
    if (value !== undefined) apart[name] = value
  }
  const since = now.keys.filter((key) => !joined.keys.includes(key))
  return { ...(apart as Person), keys: union(before.keys, since) }
}
