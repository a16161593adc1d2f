import type { Transaction } from 'dexie'
import { first } from './001-first'
import { peopleIndex } from './002-people-index'
import { retention } from './003-retention'
import { merges } from './005-merges'
import { sourcingByCompany } from './008-sourcing-by-company'
import { slots } from './009-slots'

export interface Migration {
  readonly version: number
  /** Only the tables that change; Dexie carries the rest over. */
  readonly stores: Record<string, string | null>
  readonly upgrade?: (tx: Transaction) => Promise<void>
}

export const migrations: readonly Migration[] = [
  first,
  peopleIndex,
  retention,
  merges,
  sourcingByCompany,
  slots,
]
