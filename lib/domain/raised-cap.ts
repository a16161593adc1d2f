import * as z from 'zod/mini'
import { lazily } from './lazily'
import { dayOf } from './ledger'
import type { Settings } from './settings'
import { vendorIds } from './vendor'

/** "Raise it for today": another cap that ends by itself at midnight, so that nobody forgets to set it back. */
export const RaisedCap = lazily(() =>
  z.object({
    day: z.string(),
    capPerDay: z.number().check(z.gte(0), z.lte(1_000_000)),
    /** For one vendor's cap; absent for the one over all. */
    vendor: z.exactOptional(z.enum(vendorIds)),
  }),
)
export type RaisedCap = z.infer<typeof RaisedCap>

export const raisedCapsNote = 'raised-caps'

export function readRaisedCaps(stored: unknown): RaisedCap[] {
  const parsed = z.array(RaisedCap).safeParse(stored)
  return parsed.success ? parsed.data : []
}

type Caps = Pick<Settings, 'capPerDay' | 'capPerVendorDay'>

/** The caps that hold at this moment. A raise never lowers one. */
export function capsAt<C extends Caps>(caps: C, raised: readonly RaisedCap[], now: number): C {
  const today = raised.filter(({ day }) => day === dayOf(now))
  let { capPerDay } = caps
  const capPerVendorDay = { ...caps.capPerVendorDay }
  for (const { vendor, capPerDay: raisedTo } of today) {
    const before = vendor ? capPerVendorDay[vendor] : (capPerDay ?? undefined)
    if (before === undefined || before >= raisedTo) continue
    if (vendor) capPerVendorDay[vendor] = raisedTo
    else capPerDay = raisedTo
  }
  return { ...caps, capPerDay, capPerVendorDay }
}
