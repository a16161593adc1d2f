import type { Call } from '../domain/job'
import type { VendorId } from '../domain/vendor'
import { baseBalance, openPaidCalls, refreshBalance } from './balance'
import type { Engine } from './engine'
import { checkUnknown } from './resolve-unknown'
import { transportFor } from './transport'

/** When to look for proof, counted from the departure: soon, when the vendor must be done with it, and much later. */
const looks = [30_000, 160_000, 16 * 60_000, 60 * 60_000]

function nextLook(call: Call, now: number, scale: number): number | undefined {
  const after = looks.find((wait) => call.sentAt + wait / scale > now)
  return after && call.sentAt + after / scale
}

async function lookFor(engine: Engine, call: Call): Promise<void> {
  const next = nextLook(call, engine.now(), engine.timeScale)
  await engine.store.calls
    .where('id')
    .equals(call.id)
    .modify((kept) => {
      if (next === undefined) delete kept.nextProofAt
      else kept.nextProofAt = next
    })
  // Looking costs nothing and changes nothing; a look that failed is one that found nothing.
  await checkUnknown(engine, call.id).catch(() => undefined)
}

/**
 * Lost outcomes are looked for without being asked to, as long as there is hope of proof, and answers when to look
 * next. What finds none stays with the user.
 */
export async function reconcileUnknown(engine: Engine): Promise<number> {
  const { store } = engine
  let next = Number.POSITIVE_INFINITY
  for (const call of await store.calls.where('state').equals('unknown').toArray()) {
    if (call.nextProofAt === undefined) continue
    if (call.nextProofAt <= engine.now() && engine.online()) await lookFor(engine, call)
    const after = await store.calls.get(call.id)
    if (after?.state === 'unknown' && after.nextProofAt !== undefined)
      next = Math.min(next, Math.max(after.nextProofAt, engine.now() + 1000))
  }
  return next
}

const restMs = 60_000

/**
 * When nothing is going on, the figure that later proofs start from is read anew. Not where bodies travel plain: the
 * look would leave a warm connection behind, on which the browser may send the next paid body twice.
 */
export async function renewBase(engine: Engine, vendor: VendorId): Promise<void> {
  const base = await baseBalance(engine, vendor)
  if (!base || engine.now() - base.at < restMs / engine.timeScale) return
  const last = await engine.store.ledger.orderBy('seq').last()
  if ((last?.seq ?? 0) <= base.seq || (await openPaidCalls(engine, vendor)).length > 0) return
  const moved = (await engine.store.ledger.where('seq').above(base.seq).toArray()).some(
    (line) => line.vendor === vendor,
  )
  if (!moved || (await transportFor(engine, vendor)) !== 'streamed') return
  await refreshBalance(engine, vendor).catch(() => undefined)
}
