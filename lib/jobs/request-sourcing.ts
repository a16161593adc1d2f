import type { Intent } from '../domain/intent'
import type { Job, SourceWish } from '../domain/job'
import { Refusal } from '../domain/refusal'
import type { VendorId } from '../domain/vendor'
import { priceOf } from '../vendors/price'
import { holdToCaps, spendSoFar } from './budget'
import type { Engine } from './engine'
import { holdToIntent, mustBeFirst } from './hold-to-intent'
import { settingsNow } from './settings-now'
import { stampNow } from './stamp-clock'

/** Each person that comes back may cost one contact credit, so the promise is the limit times the price. */
export async function requestSourcing(
  engine: Engine,
  intent: Intent,
  wish: SourceWish,
  keys: ReadonlySet<VendorId>,
  /** Milliseconds before it leaves: the time to take it back. */
  graceMs = 0,
): Promise<Job> {
  const { store } = engine
  if (engine.guard.blocked()) throw new Refusal('spend-blocked')
  const adapter = Object.values(engine.adapters).find(({ source, id }) => source && keys.has(id))
  if (!adapter?.source) throw new Refusal('no-key')
  const operation = adapter.source
  return store.transaction('rw', store.companies, store.jobs, store.ledger, store.notes, async () => {
    await mustBeFirst(store, intent)
    if (!(await store.companies.get(wish.companyId))) throw new Refusal('not-known')
    const openKey = `source|${JSON.stringify(wish)}`
    if ((await store.jobs.where('openKey').equals(openKey).count()) > 0) throw new Refusal('already-asking')
    const settings = await settingsNow(store, engine.now())
    const unit = priceOf(adapter.id, 'person', settings)
    const credits = unit.credits * wish.limit
    holdToIntent(intent, settings, { credits, people: wish.limit })
    holdToCaps(await spendSoFar(store, engine.now()), settings, [{ vendor: adapter.id, credits }])
    const job: Job = {
      id: crypto.randomUUID(),
      kind: 'source',
      vendor: adapter.id,
      operation: operation.id,
      wish,
      lane: 'click',
      groupId: crypto.randomUUID(),
      intentId: intent.id,
      openKey,
      state: 'planned',
      attempt: 0,
      plannedAt: engine.now(),
      ...(graceMs > 0 ? { notBefore: stampNow(engine) + graceMs } : {}),
      price: { credits, basis: unit.basis },
      rest: [],
      stopAt: 'any',
    }
    await store.jobs.add(job)
    return job
  })
}
