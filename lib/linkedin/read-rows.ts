import type { ReadPerson } from '../domain/page-reading'
import type { Page, PageFindings } from './page'

const mostRows = 60

/** A list is readable once it has rows; who is in them is read only where the user asked for it. */
export const readRows = (
  { wantsRows }: Page,
  rows: readonly Element[],
  read: (row: Element) => ReadPerson | undefined,
): PageFindings => ({
  state: rows.length ? 'settling' : 'loading',
  counters: { rows: rows.length },
  ...(wantsRows ? { rows: rows.slice(0, mostRows).flatMap((row) => read(row) ?? []) } : {}),
})
