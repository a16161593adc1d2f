import * as z from 'zod/mini'
import { Cost } from './finding'
import { vendorIds } from './vendor'

/**
 * One line of the account book: append-only, each line sealed to the one before it, and without a word about whom
 * it was spent on, so that it may outlive everybody who asks to be forgotten.
 */
export const LedgerLine = z.object({
  seq: z.number(),
  at: z.number(),
  day: z.string(),
  vendor: z.enum(vendorIds),
  operation: z.string(),
  callId: z.string(),
  people: z.number(),
  cost: Cost,
  /** Credits of all lines up to this one. */
  total: z.number(),
  outcome: z.enum(['found', 'nothing', 'people', 'unknown', 'settled', 'not-charged']),
  previous: z.string(),
  seal: z.string(),
})
export type LedgerLine = z.infer<typeof LedgerLine>

/** Local calendar day, because a daily cap is about the user's day. */
export const dayOf = (at: number): string => {
  const date = new Date(at)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
