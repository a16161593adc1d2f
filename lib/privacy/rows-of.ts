import type { Table } from 'dexie'
import { rowsBy } from '../store/queries/rows-by'

interface Owned {
  readonly personId?: string
}

/** From here on one long read is quicker than a hop of the cursor for each of them. */
const many = 100

/** The rows of these people. Where there are many, ids in order make each stretch of the index be read once only. */
export async function rowsOf<T extends Owned, Key, Fresh>(
  table: Table<T, Key, Fresh>,
  personIds: readonly string[],
): Promise<T[]> {
  if (personIds.length < many) return rowsBy(table, 'personId', personIds)
  const wanted = new Set(personIds)
  const sorted = [...personIds].sort()
  const rows = await table.where('personId').between(sorted[0], sorted.at(-1), true, true).toArray()
  return rows.filter(({ personId }) => personId !== undefined && wanted.has(personId))
}
