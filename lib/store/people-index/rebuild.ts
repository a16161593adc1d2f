import { Dexie } from 'dexie'
import type { Finding } from '../../domain/finding'
import type { Member } from '../../domain/list'
import { applyMembers, emptyState, type PeopleState } from '../../lists/people-state'
import { putRow } from '../../lists/put-row'
import { rowOf } from '../../lists/row'
import type { Store } from '../database'

export type Progress = (done: number, total: number) => void

const pageSize = 2000

/** The findings of a stretch of people, in one read: ids of people stand in the order of their index. */
async function findingsBetween(store: Store, first: string, last: string): Promise<Map<string, Finding[]>> {
  const byPerson = new Map<string, Finding[]>()
  for (const finding of await store.findings.where('personId').between(first, last, true, true).toArray()) {
    const known = byPerson.get(finding.personId)
    if (known) known.push(finding)
    else byPerson.set(finding.personId, [finding])
  }
  return byPerson
}

async function readPeople(store: Store, state: PeopleState, progress: Progress): Promise<void> {
  const total = await store.people.count()
  let after: string | undefined
  for (let done = 0; ; done += pageSize) {
    progress(Math.min(done, total), total)
    const page = await store.people
      .where('id')
      .above(after ?? Dexie.minKey)
      .limit(pageSize)
      .toArray()
    const last = page.at(-1)?.id
    if (last === undefined) return
    const findings = await findingsBetween(store, page[0]?.id ?? last, last)
    for (const person of page) putRow(state.index, rowOf(person, findings.get(person.id) ?? []))
    after = last
  }
}

async function readMembers(store: Store, state: PeopleState): Promise<void> {
  let after: Member | undefined
  for (;;) {
    const rows = after
      ? store.members.where('[listId+personId]').above([after.listId, after.personId])
      : store.members.toCollection()
    const page = await rows.limit(pageSize * 10).toArray()
    applyMembers(state, page)
    after = page.at(-1)
    if (!after) return
  }
}

/**
 * Everything read from the ground up, in pages, so that no writer waits. What is written meanwhile stands in the
 * change log behind the line where this began.
 */
export async function rebuild(store: Store, progress: Progress): Promise<PeopleState> {
  const state = emptyState()
  state.seq = (await store.changes.orderBy('seq').last())?.seq ?? 0
  await readPeople(store, state, progress)
  await readMembers(store, state)
  return state
}
