import * as z from 'zod/mini'
import { Cost, findFields } from '../domain/finding'
import { ListWish, SourceWish } from '../domain/job'
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
const ids = (max: number) => z.array(id).check(z.minLength(1), z.maxLength(max))
const vendor = z.enum(vendorIds)
const fields = z.array(z.enum(findFields)).check(z.minLength(1), z.maxLength(3))
const nothing = z.void()

/** A gesture in one of our pages: good once, and only for the price the user was shown. */
const Intent = z.object({ id, shownCredits: z.number().check(z.gte(0), z.lte(1_000_000)) })

const skips = [
  'yours',
  'asking',
  'tried',
  'suppressed',
  'no-key',
  'needs-name',
  'needs-domain',
  'invalid-input',
] as const

/** What asking for one field would mean: whom and at what price, or why not. */
const Offer = z.object({
  field: z.enum(findFields),
  vendor: z.exactOptional(vendor),
  price: z.exactOptional(Cost),
  skip: z.exactOptional(z.enum(skips)),
})
export type Offer = z.infer<typeof Offer>

/** What asking about many people would mean, before anything is promised. */
const Preflight = z.object({
  people: z.number(),
  /** Questions that would be asked; one person may stand behind two. */
  ask: z.number(),
  /** Why the others would not: counted by question. */
  skipped: z.partialRecord(z.enum(skips), z.number()),
  /** If the first vendor always answers, and if every vendor in the order must be asked. */
  least: z.number(),
  most: z.number(),
  assumed: z.boolean(),
  seconds: z.number(),
  byVendor: z.array(z.object({ vendor, questions: z.number(), calls: z.number(), seconds: z.number() })),
  spentToday: z.number(),
  capPerDay: z.nullable(z.number()),
  /** The first cap that this would break: day, month or a vendor's name. */
  breaks: z.exactOptional(z.string()),
})
export type Preflight = z.infer<typeof Preflight>

const Verdict = z.object({ verdict: z.enum(['charged', 'not-charged', 'recovered', 'unclear']) })
export type Verdict = z.infer<typeof Verdict>

export const messages = {
  'key.save': message(
    z.object({ vendor, key: text(400) }),
    z.object({ last4: z.string(), credits: z.exactOptional(z.number()) }),
  ),
  'key.forget': message(z.object({ vendor }), nothing),
  'vendor.resume': message(z.object({ vendor }), nothing),
  'balance.refresh': message(z.object({ vendor }), z.object({ credits: z.exactOptional(z.number()) })),
  /** The person comes along whole: they need not be kept for a price to be shown. */
  'offer.find': message(z.object({ person: Person, fields, again: z.boolean() }), z.array(Offer)),
  'find.request': message(
    z.object({ intent: Intent, personId: id, fields, again: z.boolean() }),
    z.object({ jobIds: z.array(id) }),
  ),
  'bulk.preflight': message(z.object({ personIds: ids(10_000), fields, again: z.boolean() }), Preflight),
  /** Nothing leaves for three seconds: `group.cancel` within them is the Undo. */
  'bulk.request': message(
    z.object({ intent: Intent, personIds: ids(10_000), fields, again: z.boolean() }),
    z.object({ groupId: id, jobs: z.number() }),
  ),
  'source.request': message(z.object({ intent: Intent, wish: SourceWish }), z.object({ jobId: id })),
  'job.cancel': message(z.object({ jobIds: ids(1000) }), z.object({ cancelled: z.number() })),
  'group.cancel': message(z.object({ groupId: id }), z.object({ cancelled: z.number() })),
  'group.pause': message(z.object({ groupId: id }), nothing),
  'group.resume': message(z.object({ groupId: id }), nothing),
  /** A call whose outcome nobody knows. `again` needs the user's intent: it may cost once more. */
  'unknown.check': message(z.object({ callId: id }), Verdict),
  'unknown.again': message(z.object({ callId: id, intent: Intent }), z.object({ jobIds: z.array(id) })),
  'unknown.give-up': message(z.object({ callId: id }), nothing),
  'remote-list.refresh': message(z.object({ vendor }), z.object({ lists: z.number() })),
  'remote-list.create': message(z.object({ intent: Intent, wish: ListWish }), z.object({ jobId: id })),
  'remote-list.rename': message(z.object({ remoteListId: id, name: text(200) }), nothing),
  'remote-list.delete': message(z.object({ remoteListId: id }), nothing),
  'remote-list.contacts': message(z.object({ remoteListId: id }), z.object({ contacts: z.number() })),
  'vendor.readiness': message(
    z.object({ vendor }),
    z.object({ salesNavigator: z.enum(['connected', 'not-connected', 'unknown']) }),
  ),
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
