import * as z from 'zod/mini'
import { lazily } from './lazily'
import { vendorIds } from './vendor'

export const findFields = ['email', 'phone', 'profile'] as const
export type FindField = (typeof findFields)[number]

/** Only `verified` may ever be shown as a find; `guess` is a pattern, `unverified` a claim nobody checked. */
export const valueStatuses = ['verified', 'catch-all', 'unverified', 'guess', 'invalid', 'unknown'] as const
export type ValueStatus = (typeof valueStatuses)[number]

/** documented: the price list. reported: the answer said so. measured: the balance moved. assumed: our estimate. */
export const Cost = lazily(() =>
  z.object({
    credits: z.number(),
    basis: z.enum(['documented', 'reported', 'measured', 'assumed', 'free']),
  }),
)
export type Cost = z.infer<typeof Cost>

export const Receipt = lazily(() =>
  z.object({
    vendor: z.enum([...vendorIds, 'you', 'page']),
    operation: z.string(),
    at: z.number(),
    jobId: z.exactOptional(z.string()),
    provider: z.exactOptional(z.string()),
    /** The vendor's own words for the status, kept when ours is `unknown`. */
    saidStatus: z.exactOptional(z.string()),
    confidence: z.exactOptional(z.number()),
    cost: z.exactOptional(Cost),
  }),
)
export type Receipt = z.infer<typeof Receipt>

export const Finding = lazily(() =>
  z.object({
    id: z.string(),
    personId: z.string(),
    field: z.enum(['email', 'phone']),
    value: z.string(),
    status: z.enum(valueStatuses),
    /** mobile, landline…: the vendor's word, lower-cased. */
    phoneType: z.exactOptional(z.string()),
    country: z.exactOptional(z.string()),
    receipt: Receipt,
    /** Held: name or company of the answer does not fit the page, the user decides. */
    held: z.exactOptional(z.string()),
    rejected: z.exactOptional(z.boolean()),
  }),
)
export type Finding = z.infer<typeof Finding>
