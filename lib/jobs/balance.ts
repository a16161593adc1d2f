import { Refusal } from '../domain/refusal'
import type { VendorId } from '../domain/vendor'
import type { Engine } from './engine'
import { freeCall } from './free-call'
import { openCallStates } from './still-open'

/** The vendor's own figure, and how far the account book had come when it was given. */
export interface KnownBalance {
  readonly credits: number
  readonly at: number
  readonly seq: number
  /** By how much it differed from what the book had led to expect, where that was known. */
  readonly drift?: number
}

const balanceKey = (vendor: VendorId): string => `balance:${vendor}`
/** The last figure that was read while nothing was open at the vendor: the only kind that proves anything. */
const baseKey = (vendor: VendorId): string => `balance-base:${vendor}`

const read = async (engine: Pick<Engine, 'store'>, key: string): Promise<KnownBalance | undefined> =>
  (await engine.store.notes.get(key))?.value as KnownBalance | undefined

export const baseBalance = (engine: Pick<Engine, 'store'>, vendor: VendorId) => read(engine, baseKey(vendor))

/** Paid calls that may be charged at any moment, the newest of those that have ended among the figures to compare. */
export const openPaidCalls = (engine: Pick<Engine, 'store'>, vendor: VendorId) =>
  engine.store.calls
    .where('state')
    .anyOf([...openCallStates])
    .and((call) => call.vendor === vendor && call.paid)
    .toArray()

export async function keepBalance(engine: Engine, vendor: VendorId, credits: number): Promise<void> {
  const { store } = engine
  await store.transaction('rw', store.notes, store.ledger, store.calls, async () => {
    const last = await store.ledger.orderBy('seq').last()
    const expected = await expectedBalance(engine, vendor)
    const value: KnownBalance = {
      credits,
      at: engine.now(),
      seq: last?.seq ?? 0,
      ...(expected === undefined ? {} : { drift: rounded(expected - credits) }),
    }
    await store.notes.put({ key: balanceKey(vendor), value })
    if ((await openPaidCalls(engine, vendor)).length === 0)
      await store.notes.put({ key: baseKey(vendor), value })
  })
}

export const rounded = (credits: number): number => Math.round(credits * 1000) / 1000

export async function askBalance(engine: Engine, vendor: VendorId): Promise<number | undefined> {
  const grant = await engine.keyFor(vendor)
  if (!grant) throw new Refusal('no-key')
  const { balance } = engine.adapters[vendor]
  if (!balance) return undefined
  const told = await freeCall(engine, balance, 'balance', grant.secret, (call) => balance.run(call))
  return told?.credits
}

/** `undefined` where the vendor does not say. */
export async function refreshBalance(engine: Engine, vendor: VendorId): Promise<number | undefined> {
  const before = await openPaidCalls(engine, vendor)
  const booked = await engine.store.ledger.count()
  const credits = await askBalance(engine, vendor)
  const still = before.length === 0 && booked === (await engine.store.ledger.count())
  // A call that ended while the figure travelled may or may not be in it: then it is shown, and proves nothing.
  if (credits !== undefined && still) await keepBalance(engine, vendor, credits)
  else if (credits !== undefined) await showBalance(engine, vendor, credits)
  return credits
}

async function showBalance({ store, now }: Engine, vendor: VendorId, credits: number): Promise<void> {
  const last = await store.ledger.orderBy('seq').last()
  const value: KnownBalance = { credits, at: now(), seq: last?.seq ?? 0 }
  await store.notes.put({ key: balanceKey(vendor), value })
}

/** A figure of the vendor's own; whatever rests on a price list may be wrong by exactly one question. */
const certain = new Set(['reported', 'measured', 'free'])

/** What the balance should be by our own book, if nobody else spends; `undefined` when the book is not sure itself. */
export async function expectedBalance(engine: Engine, vendor: VendorId): Promise<number | undefined> {
  const base = await baseBalance(engine, vendor)
  if (!base) return undefined
  const since = (await engine.store.ledger.where('seq').above(base.seq).toArray()).filter(
    (line) => line.vendor === vendor,
  )
  if (since.some(({ cost }) => !certain.has(cost.basis))) return undefined
  return base.credits - since.reduce((sum, { cost }) => sum + cost.credits, 0)
}
