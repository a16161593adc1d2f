import * as z from 'zod/mini'
import { lazily } from './lazily'
import { type VendorId, vendorIds } from './vendor'

const credits = z.number().check(z.gte(0), z.lte(1_000_000))
const vendorOrder = lazily(() => z.array(z.enum(vendorIds)))

const optional = z.exactOptional(credits)

/** Written out, because a table with open keys costs the worker three kilobytes. */
const perVendor = { lonescale: optional, leadsonar: optional, saber: optional } satisfies Record<
  VendorId,
  unknown
>
const prices = z.exactOptional(
  z.object({ email: optional, phone: optional, profile: optional, person: optional, list: optional }),
)
const pricesPerVendor = { lonescale: prices, leadsonar: prices, saber: prices } satisfies Record<
  VendorId,
  unknown
>

export const Settings = lazily(() =>
  z.object({
    theme: z.enum(['system', 'light', 'dark']),
    /** Whatever the orders say, ask the cheaper vendor first. */
    cheapestFirst: z.boolean(),
    emailOrder: vendorOrder,
    phoneOrder: vendorOrder,
    /** Ask the next vendor after a guess or catch-all, or be content with the first answer. */
    stopAt: z.enum(['verified', 'any']),
    capPerDay: z.nullable(credits),
    capPerMonth: z.nullable(credits),
    capPerVendorDay: z.object(perVendor),
    askAbove: credits,
    /** An answer younger than this many days is not bought again. */
    freshDays: z.number().check(z.gte(0), z.lte(3650)),
    /** The user's own contract prices, where a vendor publishes none. */
    ownPrice: z.object(pricesPerVendor),
    /** Keys behind a passphrase are locked again when they have not been used for this long. */
    lockAfterMinutes: z.number().check(z.gte(1), z.lte(1440)),
    /** Days after the last deliberate act about somebody; null keeps people until the user deletes them. */
    keepPeopleDays: z.nullable(z.number().check(z.gte(1), z.lte(3650))),
    /** Whether being in a list is reason enough to keep somebody longer. */
    keepListed: z.boolean(),
    /** A vendor's answer as it came, kept only where nobody could read it. */
    keepRawDays: z.number().check(z.gte(0), z.lte(3650)),
    lastListId: z.exactOptional(z.string()),
    /** The first steps were walked through, or waved away. */
    welcomed: z.exactOptional(z.boolean()),
    /** The columns of tables, in their order; all that is not named is not shown. */
    tableColumns: z.exactOptional(z.array(z.object({ id: z.string(), width: z.number() }))),
  }),
)
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
  lockAfterMinutes: 15,
  keepPeopleDays: 90,
  // A list is the user's own word that there is a purpose left: nothing vanishes from one without being told to.
  keepListed: true,
  keepRawDays: 30,
}
