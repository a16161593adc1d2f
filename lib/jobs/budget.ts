import { openStates } from '../domain/job'
import { dayOf } from '../domain/ledger'
import { Refusal } from '../domain/refusal'
import type { Settings } from '../domain/settings'
import { type VendorId, vendorIds } from '../domain/vendor'
import type { Store } from '../store/database'
import { rowsBy } from '../store/queries/rows-by'

/** Spent and promised: an open job holds its price until it is settled, so two clicks cannot share one credit. */
export interface Spend {
  readonly day: Record<VendorId, number>
  readonly month: number
  readonly reserved: Record<VendorId, number>
}

const zero = (): Record<VendorId, number> =>
  Object.fromEntries(vendorIds.map((id) => [id, 0])) as Record<VendorId, number>

export async function spendSoFar(store: Store, now: number): Promise<Spend> {
  const today = dayOf(now)
  const day = zero()
  const reserved = zero()
  let month = 0
  const [book, open] = await Promise.all([
    store.ledger
      .where('day')
      .between(`${today.slice(0, 7)}-01`, today, true, true)
      .toArray(),
    rowsBy(store.jobs, 'state', openStates),
  ])
  for (const line of book) {
    month += line.cost.credits
    if (line.day === today) day[line.vendor] += line.cost.credits
  }
  for (const job of open) reserved[job.vendor] += job.price.credits
  return { day, month, reserved }
}

const sum = (byVendor: Record<VendorId, number>): number =>
  vendorIds.reduce((total, id) => total + byVendor[id], 0)

export interface Wanted {
  readonly vendor: VendorId
  readonly credits: number
}

/** Which cap a spend would break, named so that the user can be told which one to raise. */
export function capBroken(spend: Spend, settings: Settings, wanted: readonly Wanted[]): string | undefined {
  const more = wanted.reduce((total, one) => total + one.credits, 0)
  const open = sum(spend.reserved)
  if (settings.capPerDay !== null && sum(spend.day) + open + more > settings.capPerDay) return 'day'
  if (settings.capPerMonth !== null && spend.month + open + more > settings.capPerMonth) return 'month'
  for (const vendor of vendorIds) {
    const cap = settings.capPerVendorDay[vendor]
    const mine = wanted.filter((one) => one.vendor === vendor).reduce((total, one) => total + one.credits, 0)
    if (cap !== undefined && mine > 0 && spend.day[vendor] + spend.reserved[vendor] + mine > cap)
      return vendor
  }
  return undefined
}

/** What was spent must have been read in the transaction that writes the jobs: the check and the promise are one step. */
export function holdToCaps(spend: Spend, settings: Settings, wanted: readonly Wanted[]): void {
  const broken = capBroken(spend, settings, wanted)
  if (broken) throw new Refusal('over-cap', broken)
}
