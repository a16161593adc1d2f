import { firstBroken, type LedgerLine } from '../../domain/ledger'
import { store } from '../opened'

export interface WholeLedger {
  readonly lines: readonly LedgerLine[]
  /** The first line that was changed, or whose forerunner is missing; absent when the book is whole. */
  readonly broken?: number
}

/** Every line, with the seals looked at: for a file that says what was spent, and whether the book can be trusted. */
export async function wholeLedger(): Promise<WholeLedger> {
  const lines = await store.ledger.orderBy('seq').toArray()
  const broken = await firstBroken(lines)
  return broken === undefined ? { lines } : { lines, broken }
}
