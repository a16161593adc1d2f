import type { FindField } from '../domain/finding'
import { type Job, type Lane, openStates } from '../domain/job'
import type { SkipReason } from '../domain/offer'
import type { Person } from '../domain/person'
import type { Settings } from '../domain/settings'
import type { VendorId } from '../domain/vendor'
import type { DeliverOperation, FindOperation, SubmitOperation } from '../vendors/contract'
import { priceOf } from '../vendors/price'
import type { Engine } from './engine'
import type { Known } from './known'
import { subjectOf } from './subject'

/** What asking for one field of one person would mean: whom, at what price, or why not. */
export type Draft = Asked | Skipped

export interface Asked {
  readonly person: Person
  readonly field: FindField
  readonly ask: Ask
}

interface Skipped {
  readonly person: Person
  readonly field: FindField
  readonly skip: SkipReason
}

interface Ask {
  readonly vendor: VendorId
  readonly operation: FindOperation | SubmitOperation | DeliverOperation
  readonly price: Job['price']
  readonly rest: VendorId[]
}

/** `again` is the user's explicit wish to pay for a question that was asked before. */
export interface DraftWish {
  readonly lane: Lane
  readonly again: boolean
  /** A second opinion: the next vendor about a value that is there but not verified. One more answer, and no further. */
  readonly opinion?: boolean
  /** Answered some time by way of the inbox, by the vendors that can. */
  readonly later?: boolean
}

function orderFor(field: FindField, settings: Settings): readonly VendorId[] {
  const order = field === 'phone' ? settings.phoneOrder : settings.emailOrder
  if (!settings.cheapestFirst) return order
  return [...order].sort((a, b) => priceOf(a, field, settings).credits - priceOf(b, field, settings).credits)
}

/** Bulk work travels by the vendor's own bulk call where there is one: a hundred people in one request. */
export function operationFor(
  engine: Engine,
  vendor: VendorId,
  field: FindField,
  lane: Lane,
  later = false,
): FindOperation | SubmitOperation | DeliverOperation | undefined {
  const { find, bulk, deliver } = engine.adapters[vendor]
  if (later) return deliver?.fields.includes(field) ? deliver : undefined
  if (lane === 'bulk' && bulk?.submit.fields.includes(field)) return bulk.submit
  return find.find((operation) => operation.fields.includes(field))
}

const freshSince = (known: Known): number => known.now - known.settings.freshDays * 86_400_000

/** Is there an answer good and young enough that buying another would be paying twice? */
const isAnswered = (field: FindField, known: Known, person: Person, opinion: boolean): boolean =>
  field === 'profile'
    ? (known.jobs.get(person.id) ?? []).some(
        (job) =>
          job.field === field &&
          job.outcome?.kind === 'found' &&
          !job.outcome.mismatch &&
          (job.endedAt ?? 0) >= freshSince(known),
      )
    : (known.findings.get(person.id) ?? []).some(
        (finding) =>
          finding.field === field &&
          !finding.rejected &&
          !finding.held &&
          finding.receipt.at >= freshSince(known) &&
          (finding.status === 'verified' ||
            (!opinion && known.settings.stopAt === 'any' && finding.status !== 'invalid')),
      )

const triedVendors = (field: FindField, known: Known, jobs: readonly Job[]): Set<VendorId> =>
  new Set(
    jobs
      .filter((job) => job.field === field && job.state === 'done' && (job.endedAt ?? 0) >= freshSince(known))
      .map((job) => job.vendor),
  )

/** No bulk answer says "verified": who wants that word and has another vendor to ask would pay both. */
const askedTwice = (field: FindField, settings: Settings, untried: readonly VendorId[]): boolean =>
  settings.cheapestFirst && settings.stopAt === 'verified' && field === 'email' && untried.length > 1

export function draftFind(
  engine: Engine,
  person: Person,
  field: FindField,
  known: Known,
  { lane, again, later, opinion = false }: DraftWish,
): Draft {
  const skip = (reason: SkipReason): Draft => ({ person, field, skip: reason })
  const jobs = known.jobs.get(person.id) ?? []
  if (known.suppressed.has(person.id)) return skip('suppressed')
  if (jobs.some((job) => job.field === field && openStates.includes(job.state))) return skip('asking')
  if (!again && isAnswered(field, known, person, opinion)) return skip('yours')
  const tried = again ? new Set<VendorId>() : triedVendors(field, known, jobs)
  const keyed = orderFor(field, known.settings).filter(
    (vendor) => known.keys.has(vendor) && operationFor(engine, vendor, field, lane, later),
  )
  if (keyed.length === 0) return skip('no-key')
  const untried = keyed.filter((vendor) => !tried.has(vendor))
  if (untried.length === 0) return skip('tried')
  const plan = askedTwice(field, known.settings, untried) ? 'click' : lane
  let reason: SkipReason = 'invalid-input'
  const lacking: VendorId[] = []
  for (const [i, vendor] of untried.entries()) {
    const operation = operationFor(engine, vendor, field, plan, later)
    const aside = operation?.check(subjectOf(person))
    if (!operation || aside) {
      if (aside && aside.reason !== 'twin') reason = aside.reason
      if (aside?.reason === 'needs-domain') lacking.push(vendor)
      continue
    }
    const price = priceOf(vendor, field, known.settings)
    // A vendor that lacks only the domain is asked after one whose answer tells it.
    const rest = opinion ? [] : [...untried.slice(i + 1), ...lacking]
    return { person, field, ask: { vendor, operation, price, rest } }
  }
  return skip(reason)
}
