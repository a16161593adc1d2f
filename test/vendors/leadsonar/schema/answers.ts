import * as z from 'zod/mini'

const text = z.nullable(z.string())
/** Documented as a number; another page of the vendor's shows a word. */
const confidence = z.nullable(z.union([z.number(), z.string()]))
const cost = {
  cost_credits: z.optional(z.number()),
  credits_used: z.optional(z.number()),
}

export const emailAnswer = z.strictObject({
  email: text,
  confidence,
  provider: text,
  verified: z.boolean(),
  ...cost,
})

export const phoneAnswer = z.strictObject({
  phone: text,
  phone_type: text,
  provider: text,
  validated: z.boolean(),
  ...cost,
})

export const jobCreated = z.strictObject({
  id: z.uuid(),
  status: z.string(),
  total_contacts: z.int(),
  estimated_seconds: z.int(),
})

/** No flag says whether an email was verified, and nothing says which provider gave which value. */
export const bulkResult = z.strictObject({
  first_name: z.string(),
  last_name: z.string(),
  domain: z.string(),
  email: z.optional(text),
  email_confidence: z.optional(confidence),
  phone: z.optional(text),
  phone_type: z.optional(text),
  providers_used: z.array(z.string()),
})
export type BulkResult = z.infer<typeof bulkResult>

export const jobAnswer = z.strictObject({
  id: z.uuid(),
  status: z.string(),
  progress: z.strictObject({
    total: z.int(),
    completed: z.int(),
    emails_found: z.int(),
    phones_found: z.int(),
  }),
  contacts: z.optional(z.array(bulkResult)),
  meta: z.optional(z.strictObject({ total_cost_usd: z.number(), duration_ms: z.int() })),
})

export const creditsAnswer = z.strictObject({
  balance: z.number(),
  total_earned: z.number(),
  total_spent: z.number(),
})

export const providersAnswer = z.strictObject({
  providers: z.array(
    z.strictObject({ name: z.string(), type: z.string(), tier: z.string(), enabled: z.boolean() }),
  ),
  total_enabled: z.int(),
})

/** Documented for 401 only. */
export const refusal = z.strictObject({ error: z.string() })
