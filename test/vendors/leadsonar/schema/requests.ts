import * as z from 'zod/mini'

/** Strict on purpose: the vendor ignores what it does not know, but our ledger wants to hear of it. */
const filled = z.string().check(z.regex(/\S/))

export const find = z.strictObject({
  first_name: filled,
  last_name: filled,
  domain: filled,
  linkedin_url: z.optional(z.string()),
})
export type Find = z.infer<typeof find>

export const bulkContact = z.strictObject({
  first_name: filled,
  last_name: filled,
  domain: filled,
  linkedin_url: z.optional(z.string()),
  company_name: z.optional(z.string()),
})

export const bulkFields = ['email', 'phone'] as const
export type BulkField = (typeof bulkFields)[number]

export const bulk = z.strictObject({
  contacts: z.array(bulkContact).check(z.minLength(1), z.maxLength(100)),
  fields: z.optional(z.array(z.enum(bulkFields)).check(z.minLength(1))),
  /** Taken, and nothing comes of it. */
  webhook_url: z.optional(z.string()),
})
export type Bulk = z.infer<typeof bulk>
