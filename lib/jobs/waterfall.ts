import type { Finding } from '../domain/finding'
import type { Job } from '../domain/job'
import { priceOf } from '../vendors/price'
import { capBroken, spendSoFar } from './budget'
import { operationFor } from './draft-finds'
import type { Engine } from './engine'
import { openKeyOf } from './request-finds'
import { settingsNow } from './settings-now'
import { subjectOf } from './subject'

/**
 * Asks the next vendor in the user's order when this one had nothing good enough. Runs inside the settling
 * transaction, so that a kill cannot fall between two steps; a step that would break a cap is simply not taken.
 */
export async function planNext(engine: Engine, done: Job, rows: readonly Finding[]): Promise<void> {
  const { store } = engine
  if (done.stopAt === 'any' && rows.some(({ status, held }) => status !== 'invalid' && !held)) return
  const [vendor, ...rest] = done.rest
  if (!vendor || !done.personId || !done.field) return
  const person = await store.people.get(done.personId)
  const operation = operationFor(engine, vendor, done.field, done.lane)
  if (!person || !operation || operation.check(subjectOf(person)))
    return planNext(engine, { ...done, rest }, rows)
  const settings = await settingsNow(store, engine.now())
  const price = priceOf(vendor, done.field, settings)
  const now = engine.now()
  if (capBroken(await spendSoFar(store, now), settings, [{ vendor, credits: price.credits }])) return
  await store.jobs.add({
    id: crypto.randomUUID(),
    kind: 'find',
    vendor,
    operation: operation.id,
    field: done.field,
    personId: done.personId,
    lane: done.lane,
    groupId: done.groupId,
    intentId: done.intentId,
    openKey: openKeyOf(done.personId, done.field, vendor),
    state: 'planned',
    attempt: 0,
    plannedAt: now,
    price,
    rest,
    stopAt: done.stopAt,
  })
}
