import type { Job } from '../domain/job'
import type { VendorId } from '../domain/vendor'
import { departAtOnce, type Leaving } from './depart-at-once'
import type { Engine } from './engine'
import { type FindWish, requestFinds } from './request-finds'
import type { Road } from './road'
import { isClockMoved } from './stamp-clock'

/** A key that cannot be had now keeps nobody from promising: the turn asks for it again. */
async function grantsFor(engine: Engine, vendors: ReadonlySet<VendorId>) {
  const keyFor = (vendor: VendorId) => engine.keyFor(vendor).catch(() => undefined)
  const asked = [...vendors].map(async (vendor) => [vendor, await keyFor(vendor)] as const)
  return new Map(await Promise.all(asked))
}

/** Promises, and says what has to be set out now: it is journalled already. */
export async function requestAtOnce(
  engine: Engine,
  road: Road,
  wish: FindWish,
  keys: ReadonlySet<VendorId>,
): Promise<{ jobs: Job[]; leaving?: Leaving }> {
  // What is waited for has to be moved along first, and the turn does that.
  if (isClockMoved(engine)) return { jobs: await requestFinds(engine, wish, keys) }
  const leaving: Leaving[] = []
  const act = grantsFor(engine, keys).then((grants) => async (promised: readonly Job[]) => {
    const one = await departAtOnce(engine, road, promised, grants)
    if (!one) return
    leaving.push(one)
    // Before it is committed: no turn may take it for one that somebody forgot.
    road.out.set(one.departure.call.id, one.operation.id)
  })
  try {
    const jobs = await requestFinds(engine, wish, keys, act)
    const [first] = leaving
    return first ? { jobs, leaving: first } : { jobs }
  } catch (error) {
    for (const { departure } of leaving) road.out.delete(departure.call.id)
    throw error
  }
}
