import type { Cost, FindField, ValueStatus } from '../domain/finding'
import type { VendorProblem } from '../domain/refusal'
import type { VendorId } from '../domain/vendor'

/**
 * What a vendor adapter is: a set of operations, each of which makes exactly one request with the fetch, key and
 * signal it is given, and returns domain values or throws one `VendorError`. An adapter never retries, waits,
 * stores or logs. When and whether to call is the business of `jobs`.
 */
export interface CallContext {
  readonly fetch: typeof fetch
  readonly key: string
  readonly signal: AbortSignal
  /** Wall clock, for `Retry-After` dates and timing checks. */
  readonly now: () => number
  /** Where the adapter says that the browser may have sent the request twice. */
  readonly onSuspectedResend?: (gapMs: number) => void
}

/** `no` only with proof: everything else that may have been charged is `maybe`. */
export type Charged = 'no' | 'maybe' | 'yes'

export class VendorError extends Error {
  readonly problem: VendorProblem
  readonly charged: Charged
  readonly status: number | undefined
  /** For `rate-limited`: when to come back, if the vendor said so. */
  readonly retryAfterMs: number | undefined
  /** For `invalid-input`: which field, in our words. */
  readonly field: string | undefined
  /** A short sentence of the vendor's, clipped and free of markup; shown on request only. */
  readonly said: string | undefined
  /** The unreadable body of a paid answer, at most 64 KB, kept for the user. */
  readonly raw: string | undefined

  constructor(
    problem: VendorProblem,
    charged: Charged,
    more: { status?: number; retryAfterMs?: number; field?: string; said?: string; raw?: string } = {},
  ) {
    super(problem)
    this.name = 'VendorError'
    this.problem = problem
    this.charged = charged
    this.status = more.status
    this.retryAfterMs = more.retryAfterMs
    this.field = more.field
    this.said = more.said
    this.raw = more.raw
  }
}

/** At most `max` calls in any window of `windowMs`, counted per key and `bucket`. */
export interface RateLimit {
  readonly bucket: string
  readonly max: number
  readonly windowMs: number
}

/** How an outcome that got lost can be found again without paying twice. */
export type Reconcile = 'poll-id' | 'find-by-name' | 'echoed-custom' | 'credit-difference' | 'none'

export interface OperationFacts {
  readonly id: string
  readonly vendor: VendorId
  readonly paid: boolean
  /** A repeat costs nothing and changes nothing. */
  readonly repeatable: boolean
  readonly missMayCost: boolean
  readonly batch: number
  readonly limit?: RateLimit
  readonly deadlineMs: number
  readonly reconcile: Reconcile
}

/** One person to ask about. `ref` is ours: it comes back on the answer, matched by the adapter. */
export interface Subject {
  readonly ref: string
  readonly firstName?: string
  readonly lastName?: string
  readonly email?: string
  readonly title?: string
  readonly profileUrl?: string
  readonly domain?: string
  readonly company?: string
}

/** A subject the vendor cannot be asked about, and what is missing or wrong. */
export interface SetAside {
  readonly ref: string
  readonly reason: 'needs-name' | 'needs-domain' | 'invalid-input'
  readonly field: string
}

export interface FoundEmail {
  readonly value: string
  readonly status: ValueStatus
  readonly saidStatus?: string
  readonly provider?: string
  readonly confidence?: number
}

export interface FoundPhone {
  readonly value: string
  readonly status: ValueStatus
  readonly saidStatus?: string
  readonly phoneType?: string
  readonly country?: string
  readonly provider?: string
}

/** Who the vendor thinks this is: compared with the page before anything is saved. */
export interface FoundProfile {
  readonly fullName?: string
  readonly firstName?: string
  readonly lastName?: string
  readonly title?: string
  readonly company?: string
  readonly domain?: string
  readonly profileUrl?: string
  readonly companyUrl?: string
  readonly companyNumber?: string
  readonly companySize?: string
  readonly industry?: string
  readonly country?: string
}

export interface FindAnswer {
  readonly ref: string
  readonly emails: readonly FoundEmail[]
  readonly phones: readonly FoundPhone[]
  readonly profile?: FoundProfile
  readonly changedJob?: true
  readonly cost?: Cost
}

export interface FindRequest {
  readonly fields: readonly FindField[]
  readonly subjects: readonly Subject[]
  readonly detectJobChange?: boolean
}

export interface FindResult {
  readonly answers: readonly FindAnswer[]
  /** Answers that fit none of the subjects safely: shown, never attached to somebody by guess. */
  readonly unmatched: readonly FindAnswer[]
}

export interface FindOperation extends OperationFacts {
  readonly kind: 'find'
  readonly fields: readonly FindField[]
  /** Pure: says before any price is shown which subjects cannot be sent. */
  check(subject: Subject): SetAside | undefined
  run(request: FindRequest, context: CallContext): Promise<FindResult>
}

export interface SourceRequest {
  readonly company: { readonly name?: string; readonly domain?: string; readonly linkedInUrl?: string }
  readonly persona: {
    readonly name: string
    readonly jobTitles: readonly string[]
    readonly excludeJobTitles: readonly string[]
  }
  readonly seniorities: readonly string[]
  readonly countries: readonly string[]
  readonly limit: number
  readonly companyInfo: boolean
}

export interface SourcedPerson extends FoundProfile {
  readonly seniority?: string
  readonly department?: string
  readonly location?: string
  /** The matched company is not the one asked for. */
  readonly otherCompany?: true
}

export interface SourceResult {
  readonly people: readonly SourcedPerson[]
  readonly totalFound?: number
}

export interface SourceOperation extends OperationFacts {
  readonly kind: 'source'
  run(request: SourceRequest, context: CallContext): Promise<SourceResult>
}

export interface Balance {
  readonly credits: number
}

/** The cheapest harmless call that proves a key; `undefined` where the vendor offers none. */
export interface BalanceOperation extends OperationFacts {
  readonly kind: 'balance'
  run(context: CallContext): Promise<Balance>
}

export interface Adapter {
  readonly id: VendorId
  readonly find: readonly FindOperation[]
  readonly source?: SourceOperation
  readonly balance?: BalanceOperation
}
