import type { LedgerLine } from '../domain/ledger'

/** The account book as a table for a file: plain figures and ISO times, in the words it is kept in. */
export const ledgerHeader = [
  'line',
  'time',
  'day',
  'vendor',
  'operation',
  'people',
  'credits',
  'basis',
  'total',
  'outcome',
  'call',
  'previous',
  'seal',
]

export const ledgerRow = (line: LedgerLine): string[] => [
  String(line.seq),
  new Date(line.at).toISOString(),
  line.day,
  line.vendor,
  line.operation,
  String(line.people),
  String(line.cost.credits),
  line.cost.basis,
  String(line.total),
  line.outcome,
  line.callId,
  line.previous,
  line.seal,
]
