import { dayOf } from '../../domain/ledger'
import { capsAt, raisedCapsNote, readRaisedCaps } from '../../domain/raised-cap'
import type { Settings } from '../../domain/settings'
import { type VendorId, vendorIds } from '../../domain/vendor'
import { store } from '../opened'
import { readSettings, settingsKey } from '../writes/settings'

export const currentSettings = async (): Promise<Settings> =>
  readSettings((await store.notes.get(settingsKey))?.value)

export async function spentToday(now = Date.now(), vendor?: VendorId): Promise<number> {
  const lines = await store.ledger.where('day').equals(dayOf(now)).toArray()
  return lines.reduce((sum, line) => (vendor && line.vendor !== vendor ? sum : sum + line.cost.credits), 0)
}

/** The settings with the caps as they hold now, what was raised for today among them. */
export const settingsInForce = async (now = Date.now()): Promise<Settings> =>
  capsAt(await currentSettings(), readRaisedCaps((await store.notes.get(raisedCapsNote))?.value), now)

export interface BalanceView {
  readonly vendor: VendorId
  readonly credits: number
  /** When the vendor said so. */
  readonly at: number
  /** By how much the vendor's figure and our book had drifted apart when it was read; absent where that is not known. */
  readonly drift?: number
}

/** What the vendors said last of what is left. Never older than shown. */
export async function balances(): Promise<BalanceView[]> {
  const notes = await store.notes.bulkGet(vendorIds.map((vendor) => `balance:${vendor}`))
  return vendorIds.flatMap((vendor, i) => {
    const kept = notes[i]?.value as Omit<BalanceView, 'vendor'> | undefined
    if (!kept) return []
    const { credits, at, drift } = kept
    return [{ vendor, credits, at, ...(drift === undefined ? {} : { drift }) }]
  })
}
