import type { FindField } from '../domain/finding'
import type { Preflight, SkipReason } from '../domain/offer'
import type { VendorId } from '../domain/vendor'
import { priceOf } from '../vendors/price'
import { operationOf } from './batch'
import { capBroken, spendSoFar } from './budget'
import type { Asked, Draft } from './draft-finds'
import type { Engine } from './engine'
import { knownAbout } from './known'
import { draftAll, suppressedPeople } from './request-finds'
import { settingsNow } from './settings-now'

/** A vendor without a published limit still needs a few seconds for each call, three at a time. */
const secondsPerUnlimitedCall = 2

const creditsOf = (asks: readonly Asked[]): number =>
  asks.reduce((sum, { ask }) => sum + ask.price.credits, 0)

function timeFor(engine: Engine, vendor: VendorId, asks: readonly Asked[]) {
  const people = new Set(asks.map(({ person }) => person.id)).size
  const [first] = asks
  const operation = first && operationOf(engine, { vendor, operation: first.ask.operation.id })
  const calls = Math.ceil(people / (operation?.batch ?? 1))
  const limit = operation?.limit
  const seconds = limit
    ? (Math.floor((calls - 1) / limit.max) * limit.windowMs) / 1000 + 3
    : calls * secondsPerUnlimitedCall
  const credits = creditsOf(asks)
  return { vendor, questions: asks.length, calls, credits, seconds: Math.round(seconds / engine.timeScale) }
}

const countSkips = (drafts: readonly Draft[]): Partial<Record<SkipReason, number>> => {
  const counts: Partial<Record<SkipReason, number>> = {}
  for (const draft of drafts) if ('skip' in draft) counts[draft.skip] = (counts[draft.skip] ?? 0) + 1
  return counts
}

/** Looks at everything a bulk request would look at, and promises nothing. */
export async function preflight(
  engine: Engine,
  personIds: readonly string[],
  fields: readonly FindField[],
  keys: ReadonlySet<VendorId>,
  again: boolean,
  later = false,
): Promise<Preflight> {
  const { store } = engine
  const [settings, suppressed, before, kept] = await Promise.all([
    settingsNow(store, engine.now()),
    suppressedPeople(engine, personIds),
    knownAbout(engine, personIds),
    store.people.bulkGet([...personIds]),
  ])
  const drafts = draftAll(
    engine,
    { fields, lane: 'bulk', again, later },
    kept.filter((person) => person !== undefined),
    { ...before, settings, keys, suppressed },
  )
  const asks = drafts.filter((draft): draft is Asked => 'ask' in draft)
  const spend = await spendSoFar(store, engine.now())
  const least = creditsOf(asks)
  const rest = asks.reduce(
    (sum, { ask, field }) =>
      sum + ask.rest.reduce((more, vendor) => more + priceOf(vendor, field, settings).credits, 0),
    0,
  )
  const vendors = [...new Set(asks.map(({ ask }) => ask.vendor))]
  const byVendor = vendors.map((vendor) =>
    timeFor(
      engine,
      vendor,
      asks.filter(({ ask }) => ask.vendor === vendor),
    ),
  )
  const breaks = capBroken(
    spend,
    settings,
    asks.map(({ ask }) => ({ vendor: ask.vendor, credits: ask.price.credits })),
  )
  return {
    people: personIds.length,
    ask: asks.length,
    skipped: countSkips(drafts),
    least,
    most: least + rest,
    assumed: asks.some(({ ask }) => ask.price.basis === 'assumed'),
    seconds: Math.max(0, ...byVendor.map(({ seconds }) => seconds)),
    byVendor,
    spentToday: Object.values(spend.day).reduce((sum, credits) => sum + credits, 0),
    capPerDay: settings.capPerDay,
    ...(breaks ? { breaks } : {}),
  }
}
