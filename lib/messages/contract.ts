import * as z from 'zod/mini'
import { personFields } from '../domain/fact'
import { Cost, findFields } from '../domain/finding'
import { SourceWish } from '../domain/job'
import { PageReading } from '../domain/page-reading'
import { Settings } from '../domain/settings'
import { vendorIds } from '../domain/vendor'

/**
 * Every message there is. The group says who may send it; both schemas are parsed by the receiver. Senders import
 * the types only, so no schema travels into the content script.
 */
const message = <I extends z.ZodMiniType, O extends z.ZodMiniType>(input: I, output: O) => ({ input, output })

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max))
const id = text(100)
const vendor = z.enum(vendorIds)
const fields = z.array(z.enum(findFields)).check(z.minLength(1), z.maxLength(3))
const nothing = z.void()

/** A gesture in one of our pages: good once, and only for the price the user was shown. */
const Intent = z.object({ id, shownCredits: z.number().check(z.gte(0), z.lte(100_000)) })

/** Somebody kept, or whoever stands on a page; the path proves that the page is still the one the user saw. */
export const Target = z.union([z.object({ personId: id }), z.object({ tabId: z.int(), path: text(600) })])
export type Target = z.infer<typeof Target>

export const Offer = z.object({
  field: z.enum(findFields),
  vendor: z.exactOptional(vendor),
  price: z.exactOptional(Cost),
  skip: z.exactOptional(
    z.enum(['yours', 'asking', 'tried', 'no-key', 'needs-name', 'needs-domain', 'invalid-input']),
  ),
})
export type Offer = z.infer<typeof Offer>

/** The one thing a content script may say. */
export const fromPage = {
  'page.read': message(PageReading, nothing),
} as const

export const fromOurPages = {
  'key.save': message(
    z.object({ vendor, key: text(400) }),
    z.object({ last4: z.string(), credits: z.exactOptional(z.number()) }),
  ),
  'key.forget': message(z.object({ vendor }), nothing),
  'vendor.resume': message(z.object({ vendor }), nothing),
  'offer.find': message(z.object({ target: Target, fields, again: z.boolean() }), z.array(Offer)),
  'find.request': message(
    z.object({ intent: Intent, target: Target, fields, again: z.boolean() }),
    z.object({ personId: id, jobIds: z.array(id) }),
  ),
  'source.request': message(z.object({ intent: Intent, wish: SourceWish }), z.object({ jobId: id })),
  'job.cancel': message(
    z.object({ jobIds: z.array(id).check(z.maxLength(1000)) }),
    z.object({ cancelled: z.number() }),
  ),
  'job.give-up': message(z.object({ jobId: id }), nothing),
  'person.keep': message(z.object({ target: Target }), z.object({ personId: id })),
  'person.correct': message(
    z.object({ target: Target, change: z.partialRecord(z.enum([...personFields, 'domain']), text(300)) }),
    z.object({ personId: id }),
  ),
  'list.create': message(z.object({ name: text(120) }), z.object({ listId: id })),
  'list.add': message(
    z.object({ listId: id, personIds: z.array(id).check(z.maxLength(10_000)) }),
    z.object({ added: z.number() }),
  ),
  'settings.change': message(z.partial(Settings), nothing),
} as const

export type FromPage = typeof fromPage
export type FromOurPages = typeof fromOurPages
export type InputOf<M extends { input: z.ZodMiniType }> = z.output<M['input']>
export type OutputOf<M extends { output: z.ZodMiniType }> = z.output<M['output']>

/** How an answer travels: the output, or why not. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: unknown }
