import type { Store } from '../../lib/store/database'
import { appendToLedger } from '../../lib/store/writes/ledger'

/** A line in the book: two credits for one person. */
export const spend = (store: Store, callId: string) =>
  appendToLedger(store, {
    at: 1,
    vendor: 'lonescale',
    operation: 'x',
    callId,
    people: 1,
    cost: { credits: 2, basis: 'assumed' },
    outcome: 'found',
  })
