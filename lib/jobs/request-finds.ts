import type { FindField } from '../domain/finding'
import type { Job, Lane } from '../domain/job'
import { Refusal } from '../domain/refusal'
import type { VendorId } from '../domain/vendor'
import { loadSettings } from '../store/writes/settings'
import { holdToCaps } from './budget'
import { type Asked, type Draft, draftFind } from './draft-finds'
import type { Engine } from './engine'
import { knownAbout } from './known'

export interface Intent {
  readonly id: string
  readonly shownCredits: number
}

export interface FindWish {
  readonly intent: Intent
  readonly personIds: readonly string[]
  readonly fields: readonly FindField[]
  readonly lane: Lane
  readonly again: boolean
}

export async function draftAll(
  engine: Engine,
  personIds: readonly string[],
  fields: readonly FindField[],
  keys: ReadonlySet<VendorId>,
  again: boolean,
): Promise<Draft[]> {
  const settings = await loadSettings(engine.store)
  const known = await knownAbout(engine, personIds, settings, keys)
  const people = (await engine.store.people.bulkGet([...personIds])).filter((person) => person !== undefined)
  return people.flatMap((person) => fields.map((field) => draftFind(engine, person, field, known, again)))
}

const openKeyOf = (personId: string, field: FindField, vendor: VendorId) => `${personId}|${field}|${vendor}`

export function jobFrom(
  draft: Asked,
  wish: Pick<FindWish, 'intent' | 'lane'>,
  groupId: string,
  stopAt: Job['stopAt'],
  now: number,
): Job {
  const { person, field, ask } = draft
  return {
    id: crypto.randomUUID(),
    kind: 'find',
    vendor: ask.vendor,
    operation: ask.operation.id,
    field,
    personId: person.id,
    lane: wish.lane,
    groupId,
    intentId: wish.intent.id,
    openKey: openKeyOf(person.id, field, ask.vendor),
    state: 'planned',
    attempt: 0,
    plannedAt: now,
    price: ask.price,
    rest: ask.rest,
    stopAt,
  }
}

/** Refuses or promises, in one transaction: the price shown, the caps and the open jobs are looked at together. */
export async function requestFinds(
  engine: Engine,
  wish: FindWish,
  keys: ReadonlySet<VendorId>,
): Promise<Job[]> {
  const { store } = engine
  if (engine.guard.blocked()) throw new Refusal('spend-blocked')
  return store.transaction(
    'rw',
    store.people,
    store.findings,
    store.jobs,
    store.ledger,
    store.notes,
    async () => {
      if ((await store.jobs.where('intentId').equals(wish.intent.id).count()) > 0)
        throw new Refusal('intent-used')
      const settings = await loadSettings(store)
      const drafts = await draftAll(engine, wish.personIds, wish.fields, keys, wish.again)
      const asks = drafts.filter((draft): draft is Asked => 'ask' in draft)
      if (asks.length === 0) throw refusalFor(drafts)
      const credits = asks.reduce((total, { ask }) => total + ask.price.credits, 0)
      if (credits > wish.intent.shownCredits) throw new Refusal('price-changed', String(credits))
      await holdToCaps(
        store,
        settings,
        asks.map(({ ask }) => ({ vendor: ask.vendor, credits: ask.price.credits })),
        engine.now(),
      )
      const groupId = crypto.randomUUID()
      const jobs = asks.map((draft) => jobFrom(draft, wish, groupId, settings.stopAt, engine.now()))
      await store.jobs.bulkAdd(jobs)
      return jobs
    },
  )
}

const refusals = {
  yours: 'nothing-to-do',
  tried: 'nothing-to-do',
  asking: 'already-asking',
  'no-key': 'no-key',
  'needs-name': 'needs-name',
  'needs-domain': 'needs-domain',
  'invalid-input': 'invalid-input',
} as const

function refusalFor(drafts: readonly Draft[]): Refusal {
  const reasons = drafts.flatMap((draft) => ('skip' in draft ? [draft.skip] : []))
  const first = reasons.find((reason) => reason !== 'yours') ?? reasons[0]
  return new Refusal(first ? refusals[first] : 'not-known')
}
