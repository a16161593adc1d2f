import type { Finding } from '../../domain/finding'
import type { Person } from '../../domain/person'
import { without } from '../../domain/without'
import type { Store } from '../database'

/** Somebody from a file or a vendor's list, as told; what is known already is never overwritten by it. */
export interface NewPerson extends Omit<Person, 'id' | 'createdAt' | 'updatedAt'> {
  readonly findings: readonly Omit<Finding, 'id' | 'personId'>[]
}

const fields = [
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
  'note',
] as const

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]

/** The person with the gaps filled; the very same object when there was nothing to fill. */
export function joined(before: Person | undefined, news: NewPerson, at: number): Person {
  const told = without(news, 'findings')
  if (!before) return { ...told, id: crypto.randomUUID(), createdAt: at, updatedAt: at }
  const filled: Partial<Person> = {}
  const sources: Person['sources'] = { ...before.sources }
  for (const field of fields) {
    if (before[field] !== undefined || told[field] === undefined) continue
    filled[field] = told[field]
    const source = field in told.sources ? told.sources[field as keyof Person['sources']] : undefined
    if (source) sources[field as keyof Person['sources']] = source
  }
  const keys = union(before.keys, told.keys)
  const tags = union(before.tags, told.tags)
  const nothingNew =
    Object.keys(filled).length === 0 &&
    keys.length === before.keys.length &&
    tags.length === before.tags.length
  return nothingNew ? before : { ...before, ...filled, sources, keys, tags, updatedAt: at }
}

const sameValue = ({ personId, field, value }: Finding): string =>
  `${personId} ${field} ${value.toLowerCase()}`

/** Leaves out values that their person has already, and values told twice. */
export async function withoutKnown(
  store: Store,
  findings: readonly Finding[],
  fresh: ReadonlySet<string>,
): Promise<Finding[]> {
  const owners = [...new Set(findings.map(({ personId }) => personId))].filter((id) => !fresh.has(id))
  const kept = await Promise.all(owners.map((id) => store.findings.where('personId').equals(id).toArray()))
  const seen = new Set(kept.flat().map(sameValue))
  return findings.filter((finding) => {
    const key = sameValue(finding)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
