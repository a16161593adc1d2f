import { openStates } from '../../domain/job'
import { joinPeople, takenApart } from '../../domain/join-people'
import type { Member } from '../../domain/list'
import type { Merge } from '../../domain/merge'
import { Refusal } from '../../domain/refusal'
import type { Store } from '../database'

const tables = (store: Store) => [
  store.people,
  store.findings,
  store.jobs,
  store.members,
  store.events,
  store.merges,
]

/** A question that is out carries the name it was asked under: until it is answered nobody changes theirs. */
async function mustBeSettled(store: Store, personIds: readonly string[]): Promise<void> {
  const open = await store.jobs
    .where('personId')
    .anyOf([...personIds])
    .and(({ state }) => openStates.includes(state))
    .count()
  if (open > 0) throw new Refusal('already-asking')
}

/** Lists in which the other one stands already keep one place, the rest is taken over at the same place. */
async function moveMembers(store: Store, keptId: string, members: readonly Member[]): Promise<string[]> {
  const already = await store.members.bulkGet(members.map(({ listId }): [string, string] => [listId, keptId]))
  const taken = members.filter((_, i) => !already[i])
  await store.members.bulkDelete(members.map(({ listId, personId }): [string, string] => [listId, personId]))
  await store.members.bulkAdd(taken.map((member) => ({ ...member, personId: keptId })))
  return taken.map(({ listId }) => listId)
}

/** Makes one person of two, with everything known, asked and noted about either. Answers how to take it back. */
export async function mergePeople(store: Store, keptId: string, goneId: string, at: number): Promise<string> {
  return store.transaction('rw', tables(store), async () => {
    const [kept, gone] = await store.people.bulkGet([keptId, goneId])
    if (!kept || !gone || keptId === goneId) throw new Refusal('not-known')
    await mustBeSettled(store, [keptId, goneId])
    const joined = joinPeople(kept, gone, at)
    const theirs = <T extends { readonly personId?: string }>(row: T) => ({ ...row, personId: keptId })
    const findings = await store.findings.where('personId').equals(goneId).toArray()
    const jobs = await store.jobs.where('personId').equals(goneId).toArray()
    const events = await store.events.where('personId').equals(goneId).toArray()
    const members = await store.members.where('personId').equals(goneId).toArray()
    await store.findings.bulkPut(findings.map(theirs))
    await store.jobs.bulkPut(jobs.map(theirs))
    await store.events.bulkPut(events.map(theirs))
    const takenOver = await moveMembers(store, keptId, members)
    await store.people.delete(goneId)
    await store.people.put(joined)
    const mark = await store.events.add({ personId: keptId, at, kind: 'merged', detail: gone.fullName })
    const merge: Merge = {
      id: crypto.randomUUID(),
      at,
      keptId,
      goneId,
      kept,
      gone,
      joined,
      findingIds: findings.map(({ id }) => id),
      jobIds: jobs.map(({ id }) => id),
      eventIds: events.flatMap(({ id }) => id ?? []),
      mark,
      members,
      takenOver,
    }
    await store.merges.add(merge)
    return merge.id
  })
}

/** Two people again: each with the rows that were theirs. What came since stays with whom it came to. */
export async function unmergePeople(store: Store, mergeId: string): Promise<void> {
  await store.transaction('rw', tables(store), async () => {
    const merge = await store.merges.get(mergeId)
    const now = merge && (await store.people.get(merge.keptId))
    if (!merge || !now) throw new Refusal('not-known')
    const { keptId, goneId } = merge
    await mustBeSettled(store, [keptId])
    await store.people.put(takenApart(now, merge.joined, merge.kept))
    await store.people.put(merge.gone)
    const back = { personId: goneId }
    for (const id of merge.findingIds) await store.findings.update(id, back)
    for (const id of merge.jobIds) await store.jobs.update(id, back)
    for (const id of merge.eventIds) await store.events.update(id, back)
    await store.events.delete(merge.mark)
    const left = merge.takenOver.map((listId): [string, string] => [listId, keptId])
    const still = (await store.members.bulkGet(left)).map((member) => member?.listId)
    await store.members.bulkDelete(left)
    // A list from which the joined person was taken since does not get the other one back.
    const returning = merge.members.filter(
      ({ listId }) => !merge.takenOver.includes(listId) || still.includes(listId),
    )
    await store.members.bulkPut([...returning])
    await store.merges.delete(mergeId)
  })
}
