import * as z from 'zod/mini'
import { Cost } from './finding'
import { lazily } from './lazily'
import { vendorIds } from './vendor'

/**
 * One line of the account book: append-only, each line sealed to the one before it, and without a word about whom
 * it was spent on, so that it may outlive everybody who asks to be forgotten.
 */
export const LedgerLine = lazily(() =>
  z.object({
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
    outcome: z.enum(['found', 'nothing', 'people', 'list', 'unknown', 'not-charged']),
    previous: z.string(),
    seal: z.string(),
  }),
)
export type LedgerLine = z.infer<typeof LedgerLine>

/** Local calendar day, because a daily cap is about the user's day. */
export const dayOf = (at: number): string => {
  const date = new Date(at)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** What stands before the first line. */
export const unsealed = '0'.repeat(64)

export async function sealOf(line: Omit<LedgerLine, 'seal'>): Promise<string> {
  const { seq, at, day, vendor, operation, callId, people, cost, total, outcome, previous } = line
  const words = JSON.stringify([
    seq,
    at,
    day,
    vendor,
    operation,
    callId,
    people,
    cost.credits,
    cost.basis,
    total,
    outcome,
    previous,
  ])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The first line whose seal or link does not fit, or undefined when the book is whole. */
export async function firstBroken(lines: readonly LedgerLine[]): Promise<number | undefined> {
  let previous = unsealed
  for (const [i, line] of lines.entries()) {
    const { seal, ...rest } = line
    if (line.seq !== i + 1 || line.previous !== previous || (await sealOf(rest)) !== seal) return line.seq
    previous = seal
  }
  return undefined
}
