import { changeMembers, type Membership, nobody } from './membership'
import { emptyIndex, isAlive, type PeopleIndex, slotOf } from './people-index'

/** The index and the lists, as far as the change log has been followed. */
export interface PeopleState {
  readonly index: PeopleIndex
  readonly lists: Map<string, Membership>
  readonly unsavedLists: Set<string>
  seq: number
  /** The saving that it continues; none when it was made from the ground up. */
  token: string | undefined
}

export const emptyState = (): PeopleState => ({
  index: emptyIndex(),
  lists: new Map(),
  unsavedLists: new Set(),
  seq: 0,
  token: undefined,
})

export interface MemberNow {
  readonly listId: string
  readonly personId: string
  /** Absent for somebody who is not in the list any more. */
  readonly addedAt: number | undefined
}

export function applyMembers(state: PeopleState, members: readonly MemberNow[]): void {
  const byList = new Map<string, Map<number, number | undefined>>()
  for (const { listId, personId, addedAt } of members) {
    const slot = slotOf(state.index, personId)
    if (slot === undefined) continue
    const changes = byList.get(listId) ?? new Map<number, number | undefined>()
    byList.set(listId, changes.set(slot, addedAt))
  }
  for (const [listId, changes] of byList) {
    state.lists.set(listId, changeMembers(state.lists.get(listId) ?? nobody, changes))
    state.unsavedLists.add(listId)
  }
}

export function listSize({ index, lists }: PeopleState, listId: string): number {
  let n = 0
  for (const slot of lists.get(listId)?.slots ?? []) if (isAlive(index, slot)) n++
  return n
}

export function peopleCount({ index }: PeopleState): number {
  let n = 0
  for (let slot = 0; slot < index.size; slot++) n += index.codes.alive[slot] ?? 0
  return n
}
