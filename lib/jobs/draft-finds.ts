import type { FindField, Finding } from '../domain/finding'
import { type Job, openStates } from '../domain/job'
import type { Person } from '../domain/person'
import type { Settings } from '../domain/settings'
import type { VendorId } from '../domain/vendor'
import type { FindOperation } from '../vendors/contract'
import { priceOf } from '../vendors/price'
import type { Engine } from './engine'
import { subjectOf } from './subject'

export type SkipReason =
  | 'yours'
  | 'asking'
  | 'tried'
  | 'no-key'
  | 'needs-name'
  | 'needs-domain'
  | 'invalid-input'

/** What asking for one field of one person would mean: whom, at what price, or why not. */
export type Draft = Asked | Skipped

export interface Asked {
  readonly person: Person
  readonly field: FindField
  readonly ask: Ask
}

export interface Skipped {
  readonly person: Person
  readonly field: FindField
  readonly skip: SkipReason
}

export interface Ask {
  readonly vendor: VendorId
  readonly operation: FindOperation
  readonly price: Job['price']
  readonly rest: VendorId[]
}

export interface Known {
  readonly settings: Settings
  readonly keys: ReadonlySet<VendorId>
  readonly findings: readonly Finding[]
  readonly jobs: readonly Job[]
  readonly now: number
}

const orderFor = (field: FindField, settings: Settings): readonly VendorId[] =>
  field === 'phone' ? settings.phoneOrder : settings.emailOrder

export const operationFor = (engine: Engine, vendor: VendorId, field: FindField): FindOperation | undefined =>
  engine.adapters[vendor].find.find((operation) => operation.fields.includes(field))

const freshSince = (known: Known): number => known.now - known.settings.freshDays * 86_400_000

/** Is there an answer good and young enough that buying another would be paying twice? */
export function isAnswered(field: FindField, known: Known, personId: string): boolean {
  return known.findings.some(
    (finding) =>
      finding.personId === personId &&
      finding.field === field &&
      !finding.rejected &&
      finding.receipt.at >= freshSince(known) &&
      (finding.status === 'verified' || (known.settings.stopAt === 'any' && finding.status !== 'invalid')),
  )
}

const triedVendors = (field: FindField, known: Known, personId: string): Set<VendorId> =>
  new Set(
    known.jobs
      .filter((job) => job.personId === personId && job.field === field && job.state === 'done')
      .filter((job) => (job.endedAt ?? 0) >= freshSince(known))
      .map((job) => job.vendor),
  )

/** `again` is the user's explicit wish to pay for a question that was asked before. */
export function draftFind(
  engine: Engine,
  person: Person,
  field: FindField,
  known: Known,
  again: boolean,
): Draft {
  const skip = (reason: SkipReason): Draft => ({ person, field, skip: reason })
  if (
    known.jobs.some(
      (job) => job.personId === person.id && job.field === field && openStates.includes(job.state),
    )
  )
    return skip('asking')
  if (!again && isAnswered(field, known, person.id)) return skip('yours')
  const tried = again ? new Set<VendorId>() : triedVendors(field, known, person.id)
  const capable = orderFor(field, known.settings).filter((vendor) => operationFor(engine, vendor, field))
  const keyed = capable.filter((vendor) => known.keys.has(vendor))
  if (keyed.length === 0) return skip('no-key')
  const untried = keyed.filter((vendor) => !tried.has(vendor))
  if (untried.length === 0) return skip('tried')
  let reason: SkipReason = 'invalid-input'
  for (const [i, vendor] of untried.entries()) {
    const operation = operationFor(engine, vendor, field)
    if (!operation) continue
    const aside = operation.check(subjectOf(person))
    if (aside) {
      reason = aside.reason === 'twin' ? 'invalid-input' : aside.reason
      continue
    }
    return {
      person,
      field,
      ask: { vendor, operation, price: priceOf(vendor, field, known.settings), rest: untried.slice(i + 1) },
    }
  }
  return skip(reason)
}
