import type { Outcome } from '../../world/cast'
import type { Latency } from '../../world/clock'

export interface LonescaleAccount {
  contactCredits: number
  enrichmentCredits: number
  /** The other documented reason for a 403. */
  hasAdmin: boolean
}

/** `varies` is decided by who or what was asked, so the same request always meets the same quirk. */
export interface LonescaleQuirks {
  customEcho: 'always' | 'never' | 'varies'
  order: 'kept' | 'reversed' | 'shuffled'
  values: 'scalars' | 'lists' | 'both' | 'varies'
  misses: 'absent' | 'empty' | 'echo' | 'varies'
  /** What stands where a value is not known. */
  blanks: 'absent' | 'null' | 'empty' | 'varies'
  errorWord: 'text' | 'number' | 'varies'
  messages: 'text' | 'list' | 'varies'
  predictedScore: 'bare' | 'percent' | 'varies'
  profilesFound: 'total' | 'returned'
  /** Somebody who has left may be returned with the new company. */
  otherCompany: boolean
  /** The documents disagree whether only the webhook carries it. */
  jobChangeInSync: boolean
  /** The vendor's word for each outcome; put a new word here to meet an unknown one. */
  emailStatus: Record<Outcome, string>
}

export interface LonescaleSettings {
  accounts: Record<string, LonescaleAccount>
  /** Nowhere documented: assumed. A guessed email is free, and that is documented. */
  prices: { email: number; phone: number; profile: number; person: number; company: number }
  chargeMisses: boolean
  limiter: {
    model: 'sliding-window' | 'nest-throttler'
    scope: 'route' | 'key'
    max: number
    windowMs: number
    blockMs: number
    retryAfter: boolean
    rateHeaders: boolean
  }
  latency: { enrich: Latency; sourcing: Latency; company: Latency; accept: Latency; job: Latency }
  quirks: LonescaleQuirks
  webhook: {
    per: 'job' | 'contact'
    envelope: 'contacts' | 'list' | 'data'
    /** How many times each message is sent again. */
    repeats: number
    order: 'kept' | 'reversed' | 'shuffled'
    gapMs: number
  }
}

export const lonescaleKeys = {
  good: 'lone-demo-key-0001',
  noContactCredits: 'lone-demo-key-0002',
  noEnrichmentCredits: 'lone-demo-key-0003',
  noAdmin: 'lone-demo-key-0004',
} as const

export const lonescaleSettings = (): LonescaleSettings => ({
  accounts: {
    [lonescaleKeys.good]: { contactCredits: 5000, enrichmentCredits: 5000, hasAdmin: true },
    [lonescaleKeys.noContactCredits]: { contactCredits: 0, enrichmentCredits: 100, hasAdmin: true },
    [lonescaleKeys.noEnrichmentCredits]: { contactCredits: 100, enrichmentCredits: 0, hasAdmin: true },
    [lonescaleKeys.noAdmin]: { contactCredits: 100, enrichmentCredits: 100, hasAdmin: false },
  },
  prices: { email: 1, phone: 1, profile: 1, person: 1, company: 0 },
  chargeMisses: false,
  limiter: {
    model: 'sliding-window',
    scope: 'route',
    max: 5,
    windowMs: 60_000,
    blockMs: 60_000,
    retryAfter: false,
    rateHeaders: false,
  },
  latency: {
    enrich: [1500, 4000],
    sourcing: [2000, 5000],
    company: [300, 900],
    accept: [200, 500],
    job: [5000, 15_000],
  },
  quirks: {
    customEcho: 'varies',
    order: 'shuffled',
    values: 'varies',
    misses: 'varies',
    blanks: 'varies',
    errorWord: 'varies',
    messages: 'varies',
    predictedScore: 'varies',
    profilesFound: 'total',
    otherCompany: true,
    jobChangeInSync: true,
    emailStatus: {
      verified: 'valid',
      'catch-all': 'catch_all',
      guess: 'predicted',
      invalid: 'invalid',
      miss: 'unknown',
    },
  },
  webhook: { per: 'job', envelope: 'contacts', repeats: 0, order: 'kept', gapMs: 500 },
})
