import type { VendorId } from '../../domain/vendor'
import { type Price, type Purchase, terms } from '../terms'

/** At most `max` calls in any window of `windowMs`, counted per key and `bucket`. */
export interface RateLimit {
  readonly bucket: string
  readonly max: number
  readonly windowMs: number
}

/** How an outcome that got lost can be found again without paying twice. */
export type Reconcile = 'poll-id' | 'find-by-name' | 'echoed-custom' | 'credit-difference' | 'none'

export type Need =
  | 'name'
  | 'domain'
  | 'profile-url'
  | 'company'
  | 'company-url'
  | 'job-titles'
  | 'search-filter'
  | 'webhook-url'
  | 'sales-navigator'

export type Gift = 'email' | 'phone' | 'profile' | 'job-change' | 'people' | 'list'

export interface OperationFacts {
  readonly id: string
  readonly vendor: VendorId
  readonly paid: boolean
  /** A repeat costs nothing and changes nothing. */
  readonly repeatable: boolean
  readonly missMayCost: boolean
  readonly price?: Partial<Record<Purchase, Price>>
  readonly needs: readonly Need[]
  /** Not required, but makes a hit likelier. */
  readonly helps: readonly Need[]
  readonly gives: readonly Gift[]
  /** Most subjects, or most rows, that one request carries. */
  readonly batch: number
  readonly limit?: RateLimit
  readonly deadlineMs: number
  readonly reconcile: Reconcile
}

const paidDeadlineMs = 150_000
const freeDeadlineMs = 20_000

/** What every call that changes and costs nothing has in common. */
export const freeCall = {
  paid: false,
  repeatable: true,
  missMayCost: false,
  needs: [],
  helps: [],
  gives: [],
  batch: 1,
  deadlineMs: freeDeadlineMs,
  reconcile: 'none',
} as const

/** And every call that spends: it is never repeated by itself, and what a miss costs is not known. */
export const paidCall = {
  paid: true,
  repeatable: false,
  missMayCost: true,
  deadlineMs: paidDeadlineMs,
} as const

export function pricesOf(vendor: VendorId, purchases: readonly Purchase[]): Partial<Record<Purchase, Price>> {
  const known = purchases.map((purchase) => [purchase, terms[vendor].price[purchase]] as const)
  return Object.fromEntries(known.filter(([, price]) => price !== undefined))
}
