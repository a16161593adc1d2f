import type { Latency } from '../../world/clock'

export interface LeadsonarAccount {
  /** Documented as whole; quarter-credit services make it a fraction. */
  balance: number
  earned: number
  spent: number
}

export interface LeadsonarQuirks {
  /** Only 401 is documented; the others are what such servers usually say. */
  errorShape: 'error' | 'message' | 'nested' | 'detail' | 'text'
  confidence: 'number' | 'word'
  missConfidence: 'zero' | 'null'
  costField: 'cost_credits' | 'credits_used' | 'absent'
  /** The documents' own example reports 2 for what the price list says is 5. `null` reports the truth. */
  phoneCostReported: number | null
  phoneForm: 'e164' | 'dashed'
  /** What stands for a field the job was not asked for. */
  unaskedFields: 'null' | 'absent'
  bulkOrder: 'kept' | 'reversed' | 'shuffled'
}

export interface LeadsonarSettings {
  accounts: Record<string, LeadsonarAccount>
  prices: { email: number; phone: number }
  /** The documents say both. */
  refundMisses: boolean
  latency: { find: Latency; create: Latency; quick: Latency; perContactMs: number }
  job: {
    estimatedSeconds: number
    /** `completed` with contacts is the documented end; `processing` without them never ends. */
    doneStatus: string
    withContacts: boolean
    /** After this the job is gone; `null` keeps it. */
    keptMs: number | null
  }
  quirks: LeadsonarQuirks
}

export const leadsonarKeys = {
  good: 'ls_live_sk_demo0000000000000000000000001001',
  noCredits: 'ls_live_sk_demo0000000000000000000000001002',
  fractional: 'ls_live_sk_demo0000000000000000000000001003',
} as const

export const leadsonarSettings = (): LeadsonarSettings => ({
  accounts: {
    [leadsonarKeys.good]: { balance: 450, earned: 500, spent: 50 },
    [leadsonarKeys.noCredits]: { balance: 0, earned: 100, spent: 100 },
    [leadsonarKeys.fractional]: { balance: 12.75, earned: 20, spent: 7.25 },
  },
  prices: { email: 1, phone: 5 },
  refundMisses: false,
  latency: { find: [2000, 6000], create: [300, 900], quick: [80, 250], perContactMs: 1500 },
  job: { estimatedSeconds: 15, doneStatus: 'completed', withContacts: true, keptMs: null },
  quirks: {
    errorShape: 'error',
    confidence: 'number',
    missConfidence: 'zero',
    costField: 'cost_credits',
    phoneCostReported: null,
    phoneForm: 'e164',
    unaskedFields: 'null',
    bulkOrder: 'kept',
  },
})
