import type { VendorId } from '../domain/vendor'
import type { Hit } from '../store/database'
import type { Engine } from './engine'
import { freeCall } from './free-call'
import { stampsIn } from './rate-limit'
import { stampNow } from './stamp-clock'
import { transportFor } from './transport'

/** A vendor tells its time in whole seconds, and its words travel. */
const coarse = 3000

/** Hears from every answer how far our clock is ahead of the vendor's. */
export const listening =
  (engine: Engine, tell: (skew: number) => void): typeof fetch =>
  async (...request) => {
    const answer = await engine.fetch(...request)
    const date = Date.parse(answer.headers.get('date') ?? '')
    if (date) tell(stampNow(engine) - date)
    return answer
  }

async function skewNow(engine: Engine, vendor: VendorId): Promise<number | undefined> {
  let skew: number | undefined
  const { probe } = engine.adapters[vendor]
  const ask = freeCall(engine, probe, 'probe', '', (call) =>
    probe.run({ ...call, fetch: listening(engine, (told) => (skew = told)) }),
  )
  await ask.catch(() => undefined)
  return skew
}

/**
 * The age of a stamp from an earlier life rests on a clock that may have been set while nobody lived. Before it lets
 * a request go, the vendor's own clock is asked by a free call; where that says nothing, the stamp counts as new.
 * Not where bodies travel plain: a warm connection costs more there than a refusal does.
 */
export async function confirmStamps(engine: Engine, vendor: VendorId, bucket: string): Promise<void> {
  if ((await transportFor(engine, vendor)) !== 'streamed') return
  const skew = await skewNow(engine, vendor)
  const rows = stampsIn(engine.store, bucket)
  const movedBy = (hit: Hit) => (skew ?? Number.NaN) - (hit.skew ?? Number.NaN)
  const known = (await rows.toArray()).map(movedBy).filter((ms) => !Number.isNaN(ms))
  const allIsWell = known.length > 0 && known.every((ms) => Math.abs(ms) <= coarse)
  await rows.modify((hit) => {
    const moved = allIsWell ? 0 : movedBy(hit)
    if (Math.abs(moved) <= coarse) return
    hit.at = Number.isNaN(moved) ? stampNow(engine) : hit.at + moved
    if (skew !== undefined) hit.skew = skew
  })
}
