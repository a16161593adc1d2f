import * as z from 'zod/mini'
import { findFields } from '../domain/finding'
import { Intent } from '../domain/intent'
import { ListWish, SourceWish } from '../domain/job'
import { lazily } from '../domain/lazily'
import { type LockView, leastPassphrase } from '../domain/lock-view'
import type { Offer, Preflight, Verdict } from '../domain/offer'
import { Person } from '../domain/person'
import { vendorIds } from '../domain/vendor'

/**
 * Everything our own pages may ask of the background, which keeps the keys and spends the money. What comes in is
 * parsed by the receiver; senders import the types only. What a user does with their own people and lists needs no
 * message: the pages write that themselves.
 */
interface Message<I extends z.ZodMiniType, O> {
  readonly input: I
  /** Only a type: the answer is made by us. */
  readonly output?: O
}

const answers =
  <O>() =>
  <I extends z.ZodMiniType>(input: () => I): Message<I, O> => ({ input: lazily(input) })

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max))
const id = text(100)
const ids = (max: number) => z.array(id).check(z.minLength(1), z.maxLength(max))
const vendor = z.enum(vendorIds)
const fields = z.array(z.enum(findFields)).check(z.minLength(1), z.maxLength(3))
const aboutVendor = () => z.object({ vendor })
const aboutGroup = () => z.object({ groupId: id })
const aboutCall = () => z.object({ callId: id })
const aboutRemoteList = () => z.object({ remoteListId: id })
const nothing = () => z.object({})

/** The next vendor's word about a value that nobody verified. */
const opinion = z.exactOptional(z.boolean())

const passphrase = text(200)
/** Long, because a copy of the profile folder can be guessed at without our slowing down. */
const newPassphrase = z.string().check(z.minLength(leastPassphrase), z.maxLength(200))

export interface Provider {
  readonly name: string
  readonly type?: string
  readonly enabled?: boolean
}

export interface InboxStanding {
  /** Where vendors can reach it; without one nothing can be asked this way. */
  readonly publicUrl?: string
  readonly retentionMs: number
}

type SalesNavigator = 'connected' | 'not-connected' | 'unknown'

const bulk = {
  personIds: ids(10_000),
  fields,
  again: z.boolean(),
  /** By way of the inbox: the browser may be closed meanwhile. */
  later: z.exactOptional(z.boolean()),
}

export const messages = {
  'key.save': answers<{ last4: string; credits?: number }>()(() => z.object({ vendor, key: text(400) })),
  'key.forget': answers<void>()(aboutVendor),
  'lock.look': answers<LockView>()(nothing),
  /** Sets a passphrase, or another one for whoever knows the present one. */
  'lock.set': answers<void>()(() => z.object({ next: newPassphrase, current: z.exactOptional(passphrase) })),
  'lock.remove': answers<void>()(() => z.object({ current: passphrase })),
  'lock.open': answers<void>()(() => z.object({ passphrase })),
  'lock.close': answers<void>()(nothing),
  /** For a forgotten passphrase: forgets the keys with it. */
  'lock.reset': answers<void>()(nothing),
  /** The address and token of the user's own inbox are tried before they are kept. */
  'inbox.save': answers<InboxStanding>()(() => z.object({ token: text(200) })),
  'inbox.test': answers<InboxStanding>()(nothing),
  'inbox.forget': answers<void>()(nothing),
  /** No more of this call's answers are waited for; what has not come is held as unknown. */
  'inbox.stop-waiting': answers<void>()(aboutCall),
  'vendor.resume': answers<void>()(aboutVendor),
  'balance.refresh': answers<{ credits?: number }>()(aboutVendor),
  /** Before an expensive call: whether it can work at all. */
  'vendor.readiness': answers<{ salesNavigator: SalesNavigator }>()(aboutVendor),
  /** Who a vendor asks in turn, so that nobody learns of a lookup unseen. Empty where the vendor does not say. */
  'vendor.providers': answers<{ providers: Provider[] }>()(aboutVendor),
  /** The person comes along whole: they need not be kept for a price to be shown. */
  'offer.find': answers<Offer[]>()(() => z.object({ person: Person, fields, again: z.boolean(), opinion })),
  'find.request': answers<{ jobIds: string[] }>()(() =>
    z.object({
      intent: Intent,
      personId: id,
      fields,
      again: z.boolean(),
      opinion,
      /** Whoever is not kept yet, as their page showed them. */
      newcomer: z.exactOptional(Person),
    }),
  ),
  'bulk.preflight': answers<Preflight>()(() => z.object(bulk)),
  /** Nothing leaves for three seconds: `group.cancel` within them is the Undo. */
  'bulk.request': answers<{ groupId: string; jobs: number }>()(() => z.object({ intent: Intent, ...bulk })),
  'source.request': answers<{ jobId: string }>()(() => z.object({ intent: Intent, wish: SourceWish })),
  /** Another daily cap until midnight; without a vendor the one over all of them. */
  'cap.raise': answers<void>()(() =>
    z.object({ capPerDay: z.number().check(z.gte(0), z.lte(1_000_000)), vendor: z.exactOptional(vendor) }),
  ),
  'job.cancel': answers<{ cancelled: number }>()(() => z.object({ jobIds: ids(1000) })),
  'group.cancel': answers<{ cancelled: number }>()(aboutGroup),
  'group.pause': answers<void>()(aboutGroup),
  'group.resume': answers<void>()(aboutGroup),
  /** A call whose outcome nobody knows. `again` needs the user's intent: it may cost once more. */
  'unknown.check': answers<{ verdict: Verdict }>()(aboutCall),
  'unknown.again': answers<{ jobIds: string[] }>()(() => z.object({ callId: id, intent: Intent })),
  'unknown.give-up': answers<void>()(aboutCall),
  'remote-list.refresh': answers<{ lists: number }>()(aboutVendor),
  'remote-list.create': answers<{ jobId: string }>()(() => z.object({ intent: Intent, wish: ListWish })),
  'remote-list.rename': answers<void>()(() => z.object({ remoteListId: id, name: text(200) })),
  'remote-list.delete': answers<void>()(aboutRemoteList),
  'remote-list.contacts': answers<{ contacts: number }>()(aboutRemoteList),
  /** Sealed under the backup's passphrase: no page sees a key. */
  'backup.keys': answers<{ sealed: string; keys: number }>()(() => z.object({ passphrase: text(1000) })),
  'backup.restore-keys': answers<{ keys: number }>()(() =>
    z.object({ passphrase: text(1000), sealed: text(20_000) }),
  ),
  'data.wipe': answers<void>()(nothing),
  'alarm.acknowledge': answers<void>()(nothing),
  /** Something the runner should look at: settings changed, or the connection came back. */
  'runner.poke': answers<void>()(nothing),
} as const

export type Messages = typeof messages
export type InputOf<M extends Message<z.ZodMiniType, unknown>> = z.output<M['input']>
export type OutputOf<M extends Message<z.ZodMiniType, unknown>> =
  M extends Message<z.ZodMiniType, infer O> ? O : never

/** How an answer travels: the output, or why not. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: unknown }
