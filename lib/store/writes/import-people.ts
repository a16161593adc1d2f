import type { Finding } from '../../domain/finding'
import type { ImportCandidate } from '../../domain/import-candidate'
import type { Person } from '../../domain/person'
import { folded } from '../../domain/same-person'
import type { Store } from '../database'
import { emailKey, type ImportIndex, type KnownPerson } from './import-index'

const from = 'import'

const fileFinding = (
  personId: string,
  at: number,
  found: Pick<Finding, 'field' | 'value' | 'status'>,
): Finding => ({
  id: crypto.randomUUID(),
  personId,
  ...found,
  receipt: { vendor: 'you', operation: from, at },
})

function findingsOf({ email, phone }: ImportCandidate, personId: string, at: number): Finding[] {
  return [
    ...(email ? [fileFinding(personId, at, { field: 'email', ...email })] : []),
    ...(phone
      ? [fileFinding(personId, at, { field: 'phone', value: phone, status: 'unverified' as const })]
      : []),
  ]
}

/** LinkedIn's names where there are any; else the weakest names that still tell them from others when forgotten. */
function keysOf({ keys, email, fullName, fields }: ImportCandidate): string[] {
  if (keys.length > 0) return [...keys]
  if (email) return [emailKey(email.value)]
  return fields.domain ? [`at:${folded(fullName)}|${fields.domain}`] : []
}

function newPerson(candidate: ImportCandidate, id: string, at: number): Person {
  const source = { from, at, confidence: 'medium' as const }
  const { fields } = candidate
  return {
    id,
    keys: keysOf(candidate),
    fullName: candidate.fullName,
    ...fields,
    sources: {
      fullName: candidate.nameIsGuess ? { ...source, confidence: 'low' } : source,
      ...(fields.firstName ? { firstName: source } : {}),
      ...(fields.lastName ? { lastName: source } : {}),
      ...(fields.title ? { title: source } : {}),
      ...(fields.company ? { company: source } : {}),
      ...(fields.location ? { location: source } : {}),
      ...(fields.domain ? { domain: source } : {}),
    },
    status: 'new',
    tags: [...candidate.tags],
    createdAt: at,
    updatedAt: at,
  }
}

/** A file fills in what is missing and replaces nothing: what is kept has a receipt, a file has none. */
function joined(person: Person, candidate: ImportCandidate, at: number): Person | undefined {
  const filled: Record<string, string> = {}
  const sources: Person['sources'] = { ...person.sources }
  for (const [name, value] of Object.entries(candidate.fields)) {
    if (value === undefined || person[name as keyof Person] !== undefined) continue
    filled[name] = value
    if (name === 'title' || name === 'company' || name === 'location' || name === 'domain')
      sources[name] = { from, at, confidence: 'medium' }
  }
  const keys = [...new Set([...person.keys, ...candidate.keys])]
  const tags = [...new Set([...person.tags, ...candidate.tags])]
  const same =
    Object.keys(filled).length === 0 &&
    keys.length === person.keys.length &&
    tags.length === person.tags.length
  return same ? undefined : { ...person, ...filled, keys, tags, sources, updatedAt: at }
}

export interface ImportTarget {
  readonly listId: string | undefined
  /** How many stand in the list before: the order of the file is the order of the list. */
  readonly position: number
  readonly at: number
}

export interface ImportedChunk {
  readonly added: number
  readonly joined: number
  readonly listed: number
}

interface Plan {
  readonly fresh: Map<string, Person>
  readonly old: Map<string, ImportCandidate[]>
  readonly findings: Finding[]
  readonly members: Set<string>
}

function planOf(candidates: readonly ImportCandidate[], index: ImportIndex, at: number): Plan {
  const plan: Plan = { fresh: new Map(), old: new Map(), findings: [], members: new Set() }
  for (const candidate of candidates) {
    const known: KnownPerson = index.find(candidate) ?? { id: crypto.randomUUID(), slug: false, email: false }
    const isNew = index.find(candidate) === undefined
    index.learn(candidate, known)
    plan.members.add(known.id)
    plan.findings.push(...findingsOf(candidate, known.id, at))
    const mine = plan.fresh.get(known.id)
    if (isNew) plan.fresh.set(known.id, newPerson(candidate, known.id, at))
    else if (mine) plan.fresh.set(known.id, joined(mine, candidate, at) ?? mine)
    else plan.old.set(known.id, [...(plan.old.get(known.id) ?? []), candidate])
  }
  return plan
}

/** One transaction for each piece: what was written stays, whatever happens to the rest of the file. */
export async function importPeople(
  store: Store,
  candidates: readonly ImportCandidate[],
  index: ImportIndex,
  target: ImportTarget,
): Promise<ImportedChunk> {
  const { at, listId } = target
  const { fresh, old, findings, members } = planOf(candidates, index, at)
  const ids = [...members]
  return store.transaction('rw', store.people, store.findings, store.members, store.lists, async () => {
    await store.people.bulkAdd([...fresh.values()])
    if (old.size > 0) {
      const people = await store.people.bulkGet([...old.keys()])
      const changed = people.flatMap((person) => {
        if (!person) return []
        const next = (old.get(person.id) ?? []).reduce((one, more) => joined(one, more, at) ?? one, person)
        return next === person ? [] : [next]
      })
      await store.people.bulkPut(changed)
    }
    await store.findings.bulkAdd(await unknownFindings(store, findings, fresh))
    const listed = listId === undefined ? 0 : await addMembers(store, listId, ids, target)
    return { added: fresh.size, joined: candidates.length - fresh.size, listed }
  })
}

/** A value that is already kept, or stands twice in the file, is not kept again. */
async function unknownFindings(
  store: Store,
  findings: readonly Finding[],
  fresh: ReadonlyMap<string, Person>,
): Promise<Finding[]> {
  const nameOf = ({ personId, field, value }: Finding) => `${personId}|${field}|${value.toLowerCase()}`
  const asked = [...new Set(findings.map(({ personId }) => personId))].filter((id) => !fresh.has(id))
  const kept = asked.length === 0 ? [] : await store.findings.where('personId').anyOf(asked).toArray()
  const seen = new Set(kept.map(nameOf))
  return findings.filter((finding) => {
    const name = nameOf(finding)
    return !seen.has(name) && seen.add(name)
  })
}

async function addMembers(
  store: Store,
  listId: string,
  ids: readonly string[],
  { at, position }: ImportTarget,
): Promise<number> {
  const present = await store.members.bulkGet(ids.map((id): [string, string] => [listId, id]))
  const rows = ids
    .filter((_, i) => !present[i])
    .map((personId, i) => ({ listId, personId, addedAt: at + (position + i) / 1000 }))
  await store.members.bulkAdd(rows)
  await store.lists.update(listId, { updatedAt: at })
  return rows.length
}
