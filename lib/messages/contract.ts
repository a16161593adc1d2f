import * as z from 'zod/mini'
import { findFields } from '../domain/finding'
import { PageReading } from '../domain/page-reading'
import { vendorIds } from '../domain/vendor'

/**
 * Every message there is. The name says what is asked; the group says who may ask it; the schemas are parsed where
 * the message arrives. Callers import the types only, so no schema travels into the content script.
 */
const message = <I extends z.ZodMiniType, O extends z.ZodMiniType>(input: I, output: O) => ({ input, output })

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max))
const id = text(64)
const vendor = z.enum(vendorIds)

/** A gesture in one of our pages: used once, and good only for the price the user was shown. */
const Intent = z.object({ id, shownCredits: z.number().check(z.gte(0), z.lte(100_000)) })

/** The one thing a content script may say. */
export const fromPage = {
  'page.read': message(PageReading, z.void()),
} as const

export const fromOurPages = {
  'key.save': message(z.object({ vendor, key: text(400) }), z.object({ last4: z.string() })),
  'key.forget': message(z.object({ vendor }), z.void()),
  'lookup.request': message(
    z.object({
      intent: Intent,
      tabId: z.exactOptional(z.int()),
      personId: z.exactOptional(id),
      fields: z.array(z.enum(findFields)),
    }),
    z.object({ personId: id, jobIds: z.array(id) }),
  ),
} as const

export type FromPage = typeof fromPage
export type FromOurPages = typeof fromOurPages
export type Input<M extends { input: z.ZodMiniType }> = z.input<M['input']>
export type Output<M extends { output: z.ZodMiniType }> = z.output<M['output']>
