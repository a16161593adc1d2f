import type { VendorId } from '../domain/vendor'
import type { Transport } from '../vendors/contract'
import type { Engine } from './engine'
import { freeCall } from './free-call'

/** Which way a paid body may leave towards a vendor, learnt by a free call and kept for a day. */
interface Learnt {
  readonly transport: Transport
  readonly at: number
}

const keyOf = (vendor: VendorId): string => `transport:${vendor}`
const day = 86_400_000

/** What was learnt last, however old. */
export const learntTransport = async (engine: Engine, vendor: VendorId): Promise<Transport | undefined> =>
  (await learntOf(engine, vendor))?.transport

const learntOf = async (engine: Engine, vendor: VendorId): Promise<Learnt | undefined> =>
  (await engine.store.notes.get(keyOf(vendor)))?.value as Learnt | undefined

/** Where nothing is known it is asked now, because a plain body is the one that the browser may send twice. */
export async function transportFor(engine: Engine, vendor: VendorId): Promise<Transport> {
  const learnt = await learntTransport(engine, vendor)
  if (learnt) return learnt
  await renewTransport(engine, vendor)
  return (await learntTransport(engine, vendor)) ?? 'plain'
}

/** After a call that got no answer: perhaps the vendor no longer takes what used to be taken. */
export const forgetTransport = (engine: Engine, vendor: VendorId): Promise<void> =>
  engine.store.notes.delete(keyOf(vendor))

export async function keepTransport(engine: Engine, vendor: VendorId, transport: Transport): Promise<void> {
  await engine.store.notes.put({
    key: keyOf(vendor),
    value: { transport, at: engine.now() } satisfies Learnt,
  })
}

/**
 * Asks anew when what is known has grown old. Only at moments when no paid call follows: the probe leaves a warm
 * connection behind, and on a warm connection the browser may send a plain body twice.
 */
export async function renewTransport(engine: Engine, vendor: VendorId): Promise<void> {
  const learnt = await learntOf(engine, vendor)
  if (learnt && engine.now() - learnt.at < day / 2) return
  const { probe } = engine.adapters[vendor]
  const answer = await freeCall(engine, probe, 'probe', '', (call) => probe.run(call)).catch(() => undefined)
  if (answer) await keepTransport(engine, vendor, answer)
}
