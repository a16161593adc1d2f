import { Refusal } from '../domain/refusal'
import type { VendorId } from '../domain/vendor'
import type { Engine } from './engine'
import { freeCall } from './free-call'

/** The vendor's own figure, and how far the account book had come when it was given. */
export interface KnownBalance {
  readonly credits: number
  readonly at: number
  readonly seq: number
}

export const balanceKey = (vendor: VendorId): string => `balance:${vendor}`

export const knownBalance = async (
  engine: Pick<Engine, 'store'>,
  vendor: VendorId,
): Promise<KnownBalance | undefined> =>
  (await engine.store.notes.get(balanceKey(vendor)))?.value as KnownBalance | undefined

export async function keepBalance(engine: Engine, vendor: VendorId, credits: number): Promise<void> {
  const last = await engine.store.ledger.orderBy('seq').last()
  const value: KnownBalance = { credits, at: engine.now(), seq: last?.seq ?? 0 }
  await engine.store.notes.put({ key: balanceKey(vendor), value })
}

/** `undefined` where the vendor does not say. */
export async function refreshBalance(engine: Engine, vendor: VendorId): Promise<number | undefined> {
  const grant = await engine.keyFor(vendor)
  if (!grant) throw new Refusal('no-key')
  const { balance } = engine.adapters[vendor]
  if (!balance) return undefined
  const told = await freeCall(engine, balance, 'balance', grant.secret, (call) => balance.run(call))
  if (told) await keepBalance(engine, vendor, told.credits)
  return told?.credits
}

/** What the balance should be by our own book, if nobody else spends: the measure for an answer that got lost. */
export async function expectedBalance(engine: Engine, vendor: VendorId): Promise<number | undefined> {
  const known = await knownBalance(engine, vendor)
  if (!known) return undefined
  const since = await engine.store.ledger.where('seq').above(known.seq).toArray()
  const spent = since
    .filter((line) => line.vendor === vendor)
    .reduce((sum, { cost }) => sum + cost.credits, 0)
  return known.credits - spent
}
