import type { VendorId } from '../../lib/domain/vendor'
import type { Protocol } from './channel'

export interface ChargeLine {
  readonly subject: string
  readonly what: 'email' | 'phone' | 'profile' | 'person' | 'list' | 'company'
  readonly credits: number
}

export interface LedgerRow {
  readonly seq: number
  readonly vendor: VendorId
  /** Method and path pattern, such as `GET /api/v1/enrich/:id`. */
  readonly route: string
  readonly path: string
  /** When the request's head arrived. */
  readonly at: number
  readonly protocol: Protocol
  readonly connection: number
  readonly nthOnConnection: number
  readonly keyEnd: string | null
  bodyHash: string | null
  bodyBytes: number
  /** Who was asked about, in the vendor's own reading of the request. */
  subjects: readonly string[]
  /** Keys in the request that the vendor's documents do not name. */
  unexpected: readonly string[]
  status: number | null
  credits: number
  charges: readonly ChargeLine[]
  readonly faults: string[]
  outcome: 'working' | 'answered' | 'dropped' | 'client-gone'
  doneAt: number | null
}

type Opening = Omit<
  LedgerRow,
  | 'seq'
  | 'bodyHash'
  | 'bodyBytes'
  | 'subjects'
  | 'unexpected'
  | 'status'
  | 'credits'
  | 'charges'
  | 'faults'
  | 'outcome'
  | 'doneAt'
>

/** What was asked, when, and what it cost: the only witness a reliability test should believe. */
export interface Ledger {
  readonly rows: readonly LedgerRow[]
  calls(vendor?: VendorId, route?: string): LedgerRow[]
  /** The calls that cost something. */
  charged(vendor?: VendorId): LedgerRow[]
  credits(vendor?: VendorId): number
  /** How often each thing about each subject was paid for: anything over 1 was paid twice. */
  chargesPerSubject(vendor?: VendorId): Record<string, number>
  /** The most calls that arrived within any window of this length. */
  mostInWindow(realMs: number, vendor: VendorId, route?: string): number
  open(opening: Opening): LedgerRow
  clear(): void
}

export function createLedger(): Ledger {
  let rows: LedgerRow[] = []
  let seq = 0
  const calls = (vendor?: VendorId, route?: string) =>
    rows.filter((row) => (!vendor || row.vendor === vendor) && (!route || row.route === route))
  const charged = (vendor?: VendorId) => calls(vendor).filter((row) => row.credits > 0)
  return {
    get rows() {
      return rows
    },
    calls,
    charged,
    credits: (vendor) => charged(vendor).reduce((sum, row) => sum + row.credits, 0),
    chargesPerSubject(vendor) {
      const counts: Record<string, number> = {}
      for (const row of charged(vendor))
        for (const line of row.charges) {
          const name = `${row.vendor} ${line.what} ${line.subject}`
          if (line.credits > 0) counts[name] = (counts[name] ?? 0) + 1
        }
      return counts
    },
    mostInWindow(realMs, vendor, route) {
      const times = calls(vendor, route).map((row) => row.at)
      return times.reduce(
        (most, start) => Math.max(most, times.filter((at) => at >= start && at < start + realMs).length),
        0,
      )
    },
    open(opening) {
      seq += 1
      const row: LedgerRow = {
        ...opening,
        seq,
        bodyHash: null,
        bodyBytes: 0,
        subjects: [],
        unexpected: [],
        status: null,
        credits: 0,
        charges: [],
        faults: [],
        outcome: 'working',
        doneAt: null,
      }
      rows.push(row)
      return row
    },
    clear() {
      rows = []
    },
  }
}
