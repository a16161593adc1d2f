import * as z from 'zod/mini'
import { vendorIds } from './vendor'

const credits = z.number().check(z.gte(0), z.lte(1_000_000))
const vendorOrder = z.array(z.enum(vendorIds))

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Whatever the orders say, ask the cheaper vendor first. */
  cheapestFirst: z.boolean(),
  emailOrder: vendorOrder,
  phoneOrder: vendorOrder,
  /** Ask the next vendor after a guess or catch-all, or be content with the first answer. */
  stopAt: z.enum(['verified', 'any']),
  capPerDay: z.nullable(credits),
  capPerMonth: z.nullable(credits),
  capPerVendorDay: z.partialRecord(z.enum(vendorIds), credits),
  askAbove: credits,
  /** An answer younger than this many days is not bought again. */
  freshDays: z.number().check(z.gte(0), z.lte(3650)),
  /** The user's own contract prices, where a vendor publishes none. */
  ownPrice: z.partialRecord(z.enum(vendorIds), z.record(z.string(), credits)),
  lastListId: z.exactOptional(z.string()),
})
export type Settings = z.infer<typeof Settings>

export const defaultSettings: Settings = {
  theme: 'system',
  cheapestFirst: false,
  emailOrder: ['lonescale', 'leadsonar'],
  phoneOrder: ['lonescale', 'leadsonar'],
  stopAt: 'verified',
  capPerDay: 50,
  capPerMonth: null,
  capPerVendorDay: {},
  askAbove: 10,
  freshDays: 90,
  ownPrice: {},
}
