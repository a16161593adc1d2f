import type { Cost, FindField, ValueStatus } from '../../domain/finding'
import type { CallContext } from './call'
import type { OperationFacts } from './operation'

/** One person to ask about. `ref` is ours (letters, digits, `-` and `_`): it comes back on the answer. */
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
  /** `twin`: nothing in the answer could tell it from another subject of the same request. */
  readonly reason: 'needs-name' | 'needs-domain' | 'invalid-input' | 'twin'
  readonly field: string
}

export interface FoundEmail {
  readonly value: string
  readonly status: ValueStatus
  readonly saidStatus?: string
  readonly provider?: string
  /** Between 0 and 1. */
  readonly confidence?: number
}

export interface FoundPhone {
  /** E.164 where that is certain, else as the vendor wrote it. */
  readonly value: string
  readonly status: ValueStatus
  readonly saidStatus?: string
  readonly phoneType?: string
  readonly country?: string
  readonly provider?: string
}

export interface SinceDate {
  readonly year: number
  readonly month?: number
}

/** Who the vendor thinks this is: compared with the page before anything is saved. */
export interface FoundProfile {
  readonly fullName?: string
  readonly firstName?: string
  readonly lastName?: string
  readonly title?: string
  readonly titleSince?: SinceDate
  readonly company?: string
  readonly companySince?: SinceDate
  readonly domain?: string
  readonly profileUrl?: string
  readonly companyUrl?: string
  readonly companyNumber?: string
  readonly companySize?: string
  readonly companyCountry?: string
  readonly companyCity?: string
  readonly industry?: string
  /** The person's own. */
  readonly country?: string
}

/** Something the vendor sent as a value that is none; `said` is what it was, clipped. */
export interface DroppedValue {
  readonly field: 'email' | 'phone'
  readonly said: string
}

export interface FindAnswer {
  readonly ref: string
  readonly emails: readonly FoundEmail[]
  readonly phones: readonly FoundPhone[]
  readonly dropped: readonly DroppedValue[]
  readonly profile?: FoundProfile
  /** Only ever `true`: a vendor's "no" also means "not enough data". */
  readonly changedJob?: true
  /** Inner providers named for the whole contact, not for one value. */
  readonly providers?: readonly string[]
  readonly cost?: Cost
}

export interface FindRequest {
  readonly fields: readonly FindField[]
  readonly subjects: readonly Subject[]
  readonly detectJobChange?: boolean
}

export interface FindResult {
  readonly answers: readonly FindAnswer[]
  /** Answers that fit none of the subjects safely: shown, never attached to somebody by guess. Their `ref` is ''. */
  readonly unmatched: readonly FindAnswer[]
  /** Asked about, and nothing came back that is surely theirs. A miss only if nothing is unmatched or unreadable. */
  readonly missing: readonly string[]
  readonly setAside: readonly SetAside[]
  /** Entries of the answer that made no sense at all. */
  readonly unreadable: number
}

export interface Sifted {
  readonly send: readonly Subject[]
  readonly setAside: readonly SetAside[]
}

/** Pure, and asked before any price is shown: who can be sent, who cannot, and why. */
export interface Choosy {
  check(subject: Subject): SetAside | undefined
  sift(subjects: readonly Subject[]): Sifted
}

export interface FindOperation extends OperationFacts, Choosy {
  readonly kind: 'find'
  readonly fields: readonly FindField[]
  run(request: FindRequest, context: CallContext): Promise<FindResult>
}
