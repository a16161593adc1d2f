import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { dayOf, type LedgerLine } from '../../domain/ledger'
import type { Store } from '../database'

const first = '0'.repeat(64)

/** A synchronous hash, because a database transaction does not wait for WebCrypto. */
export const sealOf = (line: Omit<LedgerLine, 'seal'>): string =>
  bytesToHex(
    sha256(
      utf8ToBytes(
        JSON.stringify([
          line.seq,
          line.at,
          line.day,
          line.vendor,
          line.operation,
          line.callId,
          line.people,
          line.cost.credits,
          line.cost.basis,
          line.total,
          line.outcome,
          line.previous,
        ]),
      ),
    ),
  )

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
    previous: last?.seal ?? first,
  }
  const sealed = { ...line, seal: sealOf(line) }
  await store.ledger.add(sealed)
  return sealed
}

/** The first line whose seal or link does not fit, or undefined when the book is whole. */
export async function brokenAt(store: Store): Promise<number | undefined> {
  let previous = first
  let expected = 1
  let broken: number | undefined
  await store.ledger
    .orderBy('seq')
    .until(() => broken !== undefined)
    .each((line) => {
      const { seal, ...rest } = line
      if (line.seq !== expected || line.previous !== previous || sealOf(rest) !== seal) broken = line.seq
      previous = seal
      expected += 1
    })
  return broken
}
