import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { firstBroken, type LedgerLine, sealOf, unsealed } from '../domain/ledger'
import { toCsv } from './csv'
import { ledgerHeader, ledgerRow } from './ledger-table'

const first: Omit<LedgerLine, 'seal'> = {
  seq: 1,
  at: Date.UTC(2026, 8, 3, 12),
  day: '2026-09-03',
  vendor: 'leadsonar',
  operation: 'leadsonar.find-email',
  callId: 'call-1',
  people: 1,
  cost: { credits: 0.5, basis: 'reported' },
  total: 0.5,
  outcome: 'found',
  previous: unsealed,
}

it('a file of the ledger holds all that its seals are made of', async () => {
  const line = { ...first, seal: await sealOf(first) }
  const [row] = parse(toCsv([ledgerHeader, ledgerRow(line)]), { columns: true }) as Record<string, string>[]
  const back = {
    seq: Number(row?.['line']),
    at: Date.parse(row?.['time'] ?? ''),
    day: row?.['day'],
    vendor: row?.['vendor'],
    operation: row?.['operation'],
    callId: row?.['call'],
    people: Number(row?.['people']),
    cost: { credits: Number(row?.['credits']), basis: row?.['basis'] },
    total: Number(row?.['total']),
    outcome: row?.['outcome'],
    previous: row?.['previous'],
    seal: row?.['seal'],
  } as LedgerLine
  expect(await firstBroken([back])).toBeUndefined()
})
