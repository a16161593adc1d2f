import type { VendorId } from '../domain/vendor'
import type { Hit } from '../store/database'
import type { Engine } from './engine'
import { freeCall } from './free-call'
import { stampsIn } from './rate-limit'
import { stampNow } from './stamp-clock'
import { transportFor } from './transport'

/** A vendor tells its time in whole seconds, and its words travel. */
const coarse = 3000
/** So much may be wrong with what is put right by it: a stamp had better come out too young. */
const margin = 1500

/** Hears from every answer what time it is at the vendor's. */
export const listening =
  (engine: Engine, tell: (now: number) => void): typeof fetch =>
  async (...request) => {
    const answer = await engine.fetch(...request)
    const now = Date.parse(answer.headers.get('date') ?? '')
    if (now) tell(now)
    return answer
  }

/** By how much our clock is ahead of the vendor's. */
async function leadOver(engine: Engine, vendor: VendorId): Promise<number> {
  let lead = Number.NaN
  const { probe } = engine.adapters[vendor]
  const ask = freeCall(engine, probe, 'probe', '', (call) =>
    probe.run({ ...call, fetch: listening(engine, (now) => (lead = stampNow(engine) - now)) }),
  )
  await ask.catch(() => undefined)
  return lead
}

/**
 * The age of a stamp from an earlier life rests on a clock that may have been set while nobody lived. Before it lets
 * a request go, the vendor's own clock is asked by a free call; where that says nothing, the stamp counts as new.
 * Not where bodies travel plain: a warm connection costs more there than a refusal does.
 */
export async function confirmStamps(engine: Engine, vendor: VendorId, bucket: string): Promise<void> {
  if ((await transportFor(engine, vendor)) !== 'streamed') return
  const lead = await leadOver(engine, vendor)
  const movedBy = (hit: Hit) => (hit.vendorAt ?? Number.NaN) + lead - hit.at
  const rows = stampsIn(engine.store, bucket)
  /** Since this one was made the clock has not been set: whatever was made after it is as old as it says. */
  const sure = Math.min(
    ...(await rows.toArray()).map((hit) => (Math.abs(movedBy(hit)) <= coarse ? (hit.id ?? 0) : Infinity)),
  )
  await rows.modify((hit) => {
    if ((hit.id ?? 0) >= sure) return
    const moved = movedBy(hit)
    const now = stampNow(engine)
    hit.at = Number.isNaN(moved) ? now : Math.min(now, hit.at + moved + margin)
    // Once is enough: made new again by each life, it would never grow old where lives are shorter than a window.
    if (!Number.isNaN(lead)) hit.vendorAt ??= now - lead
  })
}
