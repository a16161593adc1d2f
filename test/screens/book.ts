import { dayOf, type LedgerLine, sealOf, unsealed } from '../../lib/domain/ledger'
import { day } from './people'

const vendors = ['lonescale', 'leadsonar', 'lonescale', 'saber', 'leadsonar'] as const
const outcomes = ['found', 'found', 'nothing', 'people', 'found'] as const

/** An account book of the last weeks, sealed line by line as the worker does it. */
export async function bookOf(lines: number, until: number): Promise<LedgerLine[]> {
  const book: LedgerLine[] = []
  let total = 0
  for (let seq = 1; seq <= lines; seq += 1) {
    const at = until - Math.floor(((lines - seq) / lines) * 27) * day - (seq % 9) * 1000
    const vendor = vendors[seq % vendors.length] ?? 'lonescale'
    const credits = vendor === 'saber' ? 5 : (seq % 4) + 1
    total += credits
    const line: Omit<LedgerLine, 'seal'> = {
      seq,
      at,
      day: dayOf(at),
      vendor,
      operation:
        vendor === 'saber'
          ? 'saber.create-list'
          : vendor === 'leadsonar'
            ? 'leadsonar.find'
            : 'lonescale.enrich',
      callId: `call-${seq}`,
      people: 1,
      cost: { credits, basis: vendor === 'lonescale' ? 'assumed' : 'documented' },
      total,
      outcome: vendor === 'saber' ? 'list' : (outcomes[seq % outcomes.length] ?? 'found'),
      previous: book.at(-1)?.seal ?? unsealed,
    }
    book.push({ ...line, seal: await sealOf(line) })
  }
  return book
}
