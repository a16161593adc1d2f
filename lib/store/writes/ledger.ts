import { Dexie } from 'dexie'
import { dayOf, type LedgerLine, sealOf, unsealed } from '../../domain/ledger'
import type { Store } from '../database'

type Entry = Omit<LedgerLine, 'seq' | 'day' | 'total' | 'previous' | 'seal'>

const round = (credits: number): number => Math.round(credits * 1000) / 1000

/** Must run inside the transaction that settles the call: a spend and its line are one fact. */
export async function appendToLedger(store: Store, entry: Entry): Promise<LedgerLine> {
  const last = await store.ledger.orderBy('seq').last()
  const line = {
    ...entry,
    seq: (last?.seq ?? 0) + 1,
    day: dayOf(entry.at),
    total: round((last?.total ?? 0) + entry.cost.credits),
    previous: last?.seal ?? unsealed,
  }
  // A transaction ends when nobody asks it anything: this keeps it waiting for the hash.
  const sealed = { ...line, seal: await Dexie.waitFor(sealOf(line)) }
  await store.ledger.add(sealed)
  return sealed
}
