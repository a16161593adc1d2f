import { Dexie } from 'dexie'
import type { Finding } from '../../domain/finding'
import type { List } from '../../domain/list'
import type { Person } from '../../domain/person'
import { store } from '../opened'

export interface ListSummary extends List {
  readonly size: number
}

export async function allLists(): Promise<ListSummary[]> {
  const lists = await store.lists.orderBy('updatedAt').reverse().toArray()
  const sizes = await Promise.all(lists.map(({ id }) => membersOf(id).count()))
  return lists.map((list, i) => ({ ...list, size: sizes[i] ?? 0 }))
}

const membersOf = (listId: string) =>
  store.members.where('[listId+addedAt]').between([listId, Dexie.minKey], [listId, Dexie.maxKey])

export interface ListRow {
  readonly person: Person
  readonly findings: readonly Finding[]
}

export async function listRows(listId: string): Promise<ListRow[]> {
  const members = await membersOf(listId).toArray()
  const ids = members.map(({ personId }) => personId)
  const people = await store.people.bulkGet(ids)
  const findings = new Map<string, Finding[]>()
  await store.findings
    .where('personId')
    .anyOf(ids)
    .each((finding) => {
      findings.set(finding.personId, [...(findings.get(finding.personId) ?? []), finding])
    })
  return people.flatMap((person) => (person ? [{ person, findings: findings.get(person.id) ?? [] }] : []))
}
