import * as z from 'zod/mini'
import { Cost, findFields } from '../domain/finding'
import { SourceWish } from '../domain/job'
import { Person } from '../domain/person'
import { vendorIds } from '../domain/vendor'

/**
 * Everything our own pages may ask of the background, which keeps the keys and spends the money. Both schemas of a
 * message are parsed by the receiver; senders import the types only. What a user does with their own people and
 * lists needs no message: the pages write that themselves.
 */
const message = <I extends z.ZodMiniType, O extends z.ZodMiniType>(input: I, output: O) => ({ input, output })

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max))
const id = text(100)
const vendor = z.enum(vendorIds)
const fields = z.array(z.enum(findFields)).check(z.minLength(1), z.maxLength(3))
const nothing = z.void()

/** A gesture in one of our pages: good once, and only for the price the user was shown. */
const Intent = z.object({ id, shownCredits: z.number().check(z.gte(0), z.lte(100_000)) })

const Offer = z.object({
  field: z.enum(findFields),
  vendor: z.exactOptional(vendor),
  price: z.exactOptional(Cost),
  skip: z.exactOptional(
    z.enum(['yours', 'asking', 'tried', 'no-key', 'needs-name', 'needs-domain', 'invalid-input']),
  ),
})
export type Offer = z.infer<typeof Offer>

export const messages = {
  'key.save': message(
    z.object({ vendor, key: text(400) }),
    z.object({ last4: z.string(), credits: z.exactOptional(z.number()) }),
  ),
  'key.forget': message(z.object({ vendor }), nothing),
  'vendor.resume': message(z.object({ vendor }), nothing),
  /** The person comes along whole: they need not be kept for a price to be shown. */
  'offer.find': message(z.object({ person: Person, fields, again: z.boolean() }), z.array(Offer)),
  'find.request': message(
    z.object({ intent: Intent, personId: id, fields, again: z.boolean() }),
    z.object({ jobIds: z.array(id) }),
  ),
  'source.request': message(z.object({ intent: Intent, wish: SourceWish }), z.object({ jobId: id })),
  'job.cancel': message(
    z.object({ jobIds: z.array(id).check(z.maxLength(1000)) }),
    z.object({ cancelled: z.number() }),
  ),
  'job.give-up': message(z.object({ jobId: id }), nothing),
  'alarm.acknowledge': message(z.object({}), nothing),
  /** Something the runner should look at: settings changed, or the connection came back. */
  'runner.poke': message(z.object({}), nothing),
} as const

export type Messages = typeof messages
export type InputOf<M extends { input: z.ZodMiniType }> = z.output<M['input']>
export type OutputOf<M extends { output: z.ZodMiniType }> = z.output<M['output']>

/** How an answer travels: the output, or why not. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: unknown }
