import { Extras, type KeptTable, keptTables, Part, type RowOf } from './kept-tables'

/** Why a row of a file is not taken: it is no such row, whom it belongs to is not there, or they were forgotten here. */
export type SkipReason = 'invalid' | 'ownerless' | 'forgotten'
export type Skipped = Partial<Record<SkipReason, number>>

export const skip = (skipped: Skipped, reason: SkipReason, n = 1): void => {
  if (n > 0) skipped[reason] = (skipped[reason] ?? 0) + n
}

/** Rows that are what they say they are; unknown properties do not come along. */
export function rowsIn<T extends KeptTable>(text: string, table: T, skipped: Skipped): RowOf<T>[] {
  if (!text.startsWith(`{"table":"${table}"`)) return []
  const part = Part.safeParse(JSON.parse(text))
  if (!part.success || !('table' in part.data)) {
    skip(skipped, 'invalid')
    return []
  }
  const rows: RowOf<T>[] = []
  for (const row of part.data.rows) {
    const parsed = keptTables[table].safeParse(row)
    if (parsed.success) rows.push(parsed.data as RowOf<T>)
    else skip(skipped, 'invalid')
  }
  return rows
}

export function extrasIn(parts: readonly string[]): Extras {
  for (const text of parts) {
    if (!text.startsWith('{"extras"')) continue
    const parsed = Extras.safeParse((JSON.parse(text) as { extras: unknown }).extras)
    if (parsed.success) return parsed.data
  }
  return {}
}
