import * as z from 'zod/mini'
import { lazily } from '../../domain/lazily'
import { absentIfOdd, flag, number, text, textOrNumber, texts, value } from '../answers/fields'

const cost = { cost_credits: textOrNumber, credits_used: textOrNumber }
export const CostAnswer = lazily(() => z.object(cost))
export type CostAnswer = z.output<typeof CostAnswer>

/** `null` is a miss; nothing at all is no answer. */
export const EmailAnswer = lazily(() =>
  z.object({
    email: z.nullable(z.string()),
    confidence: textOrNumber,
    provider: text,
    verified: flag,
    ...cost,
  }),
)
export type EmailAnswer = z.output<typeof EmailAnswer>

export const PhoneAnswer = lazily(() =>
  z.object({
    phone: z.nullable(z.string()),
    phone_type: text,
    type: text,
    provider: text,
    validated: flag,
    ...cost,
  }),
)
export type PhoneAnswer = z.output<typeof PhoneAnswer>

/** Without its id a job is lost: there is no way to list them. */
export const TicketAnswer = lazily(() =>
  z.object({
    id: z.string().check(z.regex(/^[\w-]{1,100}$/)),
    total_contacts: number,
    estimated_seconds: number,
  }),
)

const progress = lazily(() => z.object({ total: number, completed: number }))

export const JobAnswer = lazily(() =>
  z.object({
    id: text,
    status: text,
    progress: absentIfOdd(progress),
    contacts: z.nullish(z.array(z.unknown())),
  }),
)
export type JobAnswer = z.output<typeof JobAnswer>

export const JobContact = lazily(() =>
  z.object({
    first_name: text,
    last_name: text,
    domain: text,
    email: value,
    email_confidence: textOrNumber,
    phone: value,
    phone_type: text,
    providers_used: texts,
  }),
)
export type JobContact = z.output<typeof JobContact>

const amount = lazily(() => z.union([z.number(), z.string().check(z.regex(/^-?\d+(\.\d+)?$/))]))
export const CreditsAnswer = lazily(() => z.object({ balance: amount, total_spent: textOrNumber }))

export const ProvidersAnswer = lazily(() => z.object({ providers: z.array(z.unknown()) }))
export const ProviderEntry = lazily(() =>
  z.object({ name: z.string(), type: text, tier: text, enabled: flag }),
)
