import type { Finding } from '../../domain/finding'
import { applyMembers, type MemberNow, type PeopleState } from '../../lists/people-state'
import { putRow, removeRow } from '../../lists/put-row'
import { rowOf } from '../../lists/row'
import type { SavedHead } from '../../lists/snapshot'
import type { Change } from '../change-log'
import type { Store } from '../database'

/** People read at one go: long enough to be quick, short enough for a frame in between. */
const mostAtOnce = 1500

const findingsOf = (store: Store, personId: string): Promise<Finding[]> =>
  store.findings.where('personId').equals(personId).toArray()

async function renewPeople(store: Store, state: PeopleState, ids: readonly string[]): Promise<void> {
  const people = await store.people.bulkGet([...ids])
  const findings = await Promise.all(people.map((person) => (person ? findingsOf(store, person.id) : [])))
  for (const [i, id] of ids.entries()) {
    const person = people[i]
    if (person) putRow(state.index, rowOf(person, findings[i] ?? []))
    else removeRow(state.index, id)
  }
}

async function renewMembers(store: Store, state: PeopleState, keys: [string, string][]): Promise<void> {
  const now = await store.members.bulkGet(keys)
  applyMembers(
    state,
    keys.map(([listId, personId], i): MemberNow => ({ listId, personId, addedAt: now[i]?.addedAt })),
  )
}

/** Lines of the log until they name enough people for one go. */
async function nextLines(store: Store, seq: number): Promise<Change[]> {
  const lines: Change[] = []
  let named = 0
  await store.changes
    .where('seq')
    .above(seq)
    .until(() => named >= mostAtOnce)
    .each((line) => {
      lines.push(line)
      named += (line.people?.length ?? 0) + (line.members?.length ?? 0)
    })
  return lines
}

export type CaughtUp = 'current' | 'changed' | 'stale' | 'lost'

/**
 * Follows the change log from where the state stands, one go at a time. `stale`: the log does not reach back that
 * far any more, but a later saving does. `lost`: a table was emptied, so that everything has to be read anew.
 */
export async function catchUpOnce(store: Store, state: PeopleState): Promise<CaughtUp> {
  const tables = [store.changes, store.snapshot, store.people, store.findings, store.members]
  return store.transaction('r', tables, async () => {
    const head = (await store.snapshot.get('head')) as SavedHead | undefined
    if (head && head.token !== state.token && head.prunedTo > state.seq) return 'stale'
    const lines = await nextLines(store, state.seq)
    const last = lines.at(-1)?.seq
    if (last === undefined) return 'current'
    if (lines.some(({ everything }) => everything)) return 'lost'
    await renewPeople(store, state, [...new Set(lines.flatMap(({ people }) => people ?? []))])
    await renewMembers(
      store,
      state,
      lines.flatMap(({ members }) => members ?? []),
    )
    state.seq = last
    return 'changed'
  })
}
