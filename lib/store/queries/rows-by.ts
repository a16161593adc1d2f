import type { Table } from 'dexie'

/** All rows of some keys, each asked for at once and whole: a cursor comes back for each single row. */
export const rowsBy = async <Row, Key, New>(
  table: Table<Row, Key, New>,
  index: string,
  keys: readonly string[],
): Promise<Row[]> => (await Promise.all(keys.map((key) => table.where(index).equals(key).toArray()))).flat()
