import type { Call, Job } from '../domain/job'
import type { VendorId } from '../domain/vendor'
import { askBalance, baseBalance, expectedBalance, openPaidCalls, rounded } from './balance'
import type { Engine } from './engine'

/** A vendor that got a request may still charge for it while it works: an unmoved balance proves nothing before. */
const worksFor = { one: 150_000, many: 15 * 60_000 }

export const settledBy = (engine: Engine, call: Call): number => {
  const submit = engine.adapters[call.vendor].bulk?.submit.id
  return call.sentAt + (call.operation === submit ? worksFor.many : worksFor.one) / engine.timeScale
}

const same = (a: readonly Call[], b: readonly Call[]): boolean =>
  a.length === b.length && a.every(({ id }, i) => id === b[i]?.id)

async function promised(engine: Engine, calls: readonly Call[]): Promise<number> {
  const jobs: Job[] = await engine.store.jobs
    .where('callId')
    .anyOf(calls.map(({ id }) => id))
    .and(({ state }) => state === 'unknown')
    .toArray()
  return rounded(jobs.reduce((sum, { price }) => sum + price.credits, 0))
}

/**
 * Looks at all lost calls of a vendor together, and only when nothing else of it is open: either the balance is
 * where the book says, or it is short by exactly what all of them would have cost. Anything else proves nothing.
 */
export async function proveByBalance(
  engine: Engine,
  vendor: VendorId,
): Promise<{ readonly charged: boolean; readonly calls: readonly Call[] } | undefined> {
  const open = await openPaidCalls(engine, vendor)
  const base = await baseBalance(engine, vendor)
  const lost = open.every(({ state, sentAt }) => state === 'unknown' && base && base.at <= sentAt)
  const expected = await expectedBalance(engine, vendor)
  if (open.length === 0 || !lost || expected === undefined) return undefined
  const told = await askBalance(engine, vendor)
  // Something left or ended while the figure travelled: nobody knows on which side of it.
  if (told === undefined || !same(open, await openPaidCalls(engine, vendor))) return undefined
  if ((await expectedBalance(engine, vendor)) !== expected) return undefined
  const missing = rounded(expected - told)
  const all = await promised(engine, open)
  if (all > 0 && missing === all) return { charged: true, calls: open }
  const over = open.every((call) => engine.now() >= settledBy(engine, call))
  return missing === 0 && over ? { charged: false, calls: open } : undefined
}
