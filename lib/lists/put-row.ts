import { valueStatuses } from '../domain/finding'
import { workStatuses } from '../domain/person'
import { numberOf } from './dictionary'
import { chunkSize, makeRoom, type PeopleIndex, rowAt, settleChunks, slotOf } from './people-index'
import { type Row, type Texts, textColumns, wordColumns } from './row'

/** Beyond this a search over the changed people one by one would be felt. */
const mostFresh = 2048

const rowColumns: readonly (keyof Row)[] = [
  ...textColumns,
  ...wordColumns,
  'status',
  'emailStatus',
  'phoneStatus',
  'createdAt',
  'updatedAt',
]

/** Counts what differs from before, or everything for somebody new. */
function countChanges(index: PeopleIndex, before: Row | undefined, row: Row): boolean {
  if (!before) index.everybody++
  const changed = before ? rowColumns.filter((column) => before[column] !== row[column]) : rowColumns
  if (before)
    for (const column of changed) index.revisions.set(column, (index.revisions.get(column) ?? 0) + 1)
  return changed.length > 0
}

function touch(index: PeopleIndex, slot: number, texts: Texts): void {
  index.fresh.set(slot, texts)
  index.unsaved.add(Math.floor(slot / chunkSize))
  if (index.fresh.size > mostFresh) settleChunks(index)
}

/** Somebody as they are now, at their old place or a new one. Answers their slot. */
export function putRow(index: PeopleIndex, row: Row): number {
  const known = slotOf(index, row.id)
  const slot = known ?? index.size
  if (!countChanges(index, known === undefined ? undefined : rowAt(index, known), row)) return slot
  if (known === undefined) {
    makeRoom(index, slot + 1)
    index.size = slot + 1
    index.slots?.set(row.id, slot)
  }
  const { codes, words } = index
  codes.alive[slot] = 1
  codes.status[slot] = Math.max(0, workStatuses.indexOf(row.status))
  codes.emailStatus[slot] = row.emailStatus ? valueStatuses.indexOf(row.emailStatus) + 1 : 0
  codes.phoneStatus[slot] = row.phoneStatus ? valueStatuses.indexOf(row.phoneStatus) + 1 : 0
  codes.createdAt[slot] = row.createdAt
  codes.updatedAt[slot] = row.updatedAt
  for (const column of wordColumns) codes[column][slot] = numberOf(words[column], row[column])
  touch(index, slot, row)
  return slot
}

const nothing = Object.fromEntries(textColumns.map((column) => [column, ''])) as Texts

/** Nothing of them stays but an empty place. */
export function removeRow(index: PeopleIndex, id: string): void {
  const slot = slotOf(index, id)
  if (slot === undefined) return
  index.slots?.delete(id)
  for (const column of [...wordColumns, 'alive', 'emailStatus', 'phoneStatus', 'status'] as const)
    index.codes[column][slot] = 0
  index.everybody++
  touch(index, slot, nothing)
}
