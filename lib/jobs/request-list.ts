import type { Intent } from '../domain/intent'
import type { Job, ListWish } from '../domain/job'
import { Refusal } from '../domain/refusal'
import type { VendorId } from '../domain/vendor'
import { priceOf } from '../vendors/price'
import { holdToCaps, spendSoFar } from './budget'
import type { Engine } from './engine'
import { holdToIntent, mustBeFirst } from './hold-to-intent'
import { settingsNow } from './settings-now'

/** Each of these is one live search on the user's own Sales Navigator seat: never two for one wish. */
export async function requestList(
  engine: Engine,
  intent: Intent,
  wish: ListWish,
  keys: ReadonlySet<VendorId>,
): Promise<Job> {
  const { store } = engine
  if (engine.guard.blocked()) throw new Refusal('spend-blocked')
  const create = engine.adapters[wish.vendor].lists?.create
  if (!create || !keys.has(wish.vendor)) throw new Refusal('no-key')
  const odd = create.check({ name: wish.name, filters: wish })
  if (odd) throw new Refusal('invalid-input', odd)
  return store.transaction('rw', store.jobs, store.ledger, store.notes, async () => {
    await mustBeFirst(store, intent)
    const openKey = `list|${JSON.stringify(wish)}`
    if ((await store.jobs.where('openKey').equals(openKey).count()) > 0) throw new Refusal('already-asking')
    const settings = await settingsNow(store, engine.now())
    const price = priceOf(wish.vendor, 'list', settings)
    holdToIntent(intent, settings, { credits: price.credits, people: 0 })
    const now = engine.now()
    holdToCaps(await spendSoFar(store, now), settings, [{ vendor: wish.vendor, credits: price.credits }])
    const job: Job = {
      id: crypto.randomUUID(),
      kind: 'list',
      vendor: wish.vendor,
      operation: create.id,
      listWish: wish,
      lane: 'click',
      groupId: crypto.randomUUID(),
      intentId: intent.id,
      openKey,
      state: 'planned',
      attempt: 0,
      plannedAt: now,
      price,
      rest: [],
      stopAt: 'any',
    }
    await store.jobs.add(job)
    return job
  })
}
