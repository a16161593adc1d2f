import * as z from 'zod/mini'
import { vendorIds } from '../../lib/domain/vendor'
import { dropKinds } from './channel'
import { malformations } from './malformed'

/**
 * When a fault strikes. `arrival` is before the vendor looks at the request at all; the two about the charge stand
 * on either side of the money; the two `mid` ones strike while the answer is being written.
 */
export const moments = ['arrival', 'before-charge', 'after-charge', 'mid-headers', 'mid-body'] as const
export type Moment = (typeof moments)[number]

const milliseconds = z.number().check(z.nonnegative())
const headers = z.record(z.string(), z.string())

export const faultAction = z.discriminatedUnion('kind', [
  /** Vendor time, so it shrinks with the time scale. */
  z.strictObject({ kind: z.literal('delay'), ms: milliseconds }),
  z.strictObject({
    kind: z.literal('answer'),
    status: z.int().check(z.gte(200), z.lte(599)),
    body: z.optional(z.string()),
    headers: z.optional(headers),
  }),
  /** Twists the real answer. Asked for before the charge, the answer is given but nothing is charged. */
  z.strictObject({ kind: z.literal('malformed'), how: z.enum(malformations), status: z.optional(z.int()) }),
  z.strictObject({ kind: z.literal('drop'), how: z.enum(dropKinds) }),
  z.strictObject({
    kind: z.literal('drip'),
    bytes: z.prefault(z.int().check(z.positive()), 1),
    everyMs: z.prefault(milliseconds, 1000),
  }),
  z.strictObject({
    kind: z.literal('redirect'),
    status: z.literal([301, 302, 303, 307, 308]),
    to: z.string(),
  }),
  /** A 429 in the vendor's own words. `dateInMs` writes the header as a date that far from now, in real time. */
  z.strictObject({
    kind: z.literal('throttle'),
    retryAfter: z.optional(z.union([z.string(), z.number()])),
    dateInMs: z.optional(z.number()),
  }),
])
export type FaultAction = z.infer<typeof faultAction>

export const fault = z.strictObject({
  vendor: z.enum(vendorIds),
  /** As the ledger writes it; left out, any route. */
  route: z.optional(z.string()),
  /** Only requests that ask about somebody whose name or id contains this. */
  subject: z.optional(z.string()),
  at: z.prefault(z.enum(moments), 'before-charge'),
  times: z.prefault(z.union([z.int().check(z.positive()), z.literal('always')]), 1),
  /** This many matching requests pass first. */
  skip: z.prefault(z.int().check(z.nonnegative()), 0),
  /** Strikes this part of the matching requests, always the same ones for the same seed. */
  chance: z.prefault(z.number().check(z.gt(0), z.lte(1)), 1),
  do: z.union([faultAction, z.array(faultAction).check(z.minLength(1))]),
})
export type Fault = z.input<typeof fault>
export type SettledFault = z.output<typeof fault>
