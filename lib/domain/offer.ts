import type { Cost, FindField } from './finding'
import type { VendorId } from './vendor'

/** Why a question is not asked. */
export type SkipReason =
  | 'yours'
  | 'asking'
  | 'tried'
  | 'suppressed'
  | 'no-key'
  | 'needs-name'
  | 'needs-domain'
  | 'invalid-input'

/** What asking for one field would mean: whom and at what price, or why not. */
export interface Offer {
  readonly field: FindField
  readonly vendor?: VendorId
  readonly price?: Cost
  readonly skip?: SkipReason
}

/** What asking about many people would mean, before anything is promised. */
export interface Preflight {
  readonly people: number
  /** Questions that would be asked; one person may stand behind two. */
  readonly ask: number
  /** Why the others would not: counted by question. */
  readonly skipped: Partial<Record<SkipReason, number>>
  /** If the first vendor always answers, and if every vendor in the order must be asked. */
  readonly least: number
  readonly most: number
  readonly assumed: boolean
  readonly seconds: number
  readonly byVendor: {
    vendor: VendorId
    questions: number
    calls: number
    /** What it would take at least, if the first answer is good enough. */
    credits: number
    seconds: number
  }[]
  readonly spentToday: number
  readonly capPerDay: number | null
  /** The first cap that this would break: day, month or a vendor's name. */
  readonly breaks?: string
}

/** What a look for proof found about a call whose outcome nobody knew. */
export type Verdict = 'charged' | 'not-charged' | 'recovered' | 'unclear'
