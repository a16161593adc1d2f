import { defined } from '../domain/defined'
import type { FindField } from '../domain/finding'
import type { Intent } from '../domain/intent'
import type { Job } from '../domain/job'
import { Refusal } from '../domain/refusal'
import type { Settings } from '../domain/settings'
import type { VendorId } from '../domain/vendor'
import { probeOf, suppressedAmong } from '../privacy/suppression'
import { holdToCaps } from './budget'
import { type Asked, type Draft, type DraftWish, draftFind } from './draft-finds'
import type { Engine } from './engine'
import { holdToIntent, mustBeFirst } from './hold-to-intent'
import { knownAbout } from './known'
import { settingsNow } from './settings-now'
import { stampNow } from './stamp-clock'

export interface FindWish extends DraftWish {
  readonly intent: Intent
  readonly personIds: readonly string[]
  readonly fields: readonly FindField[]
  /** Milliseconds before anything leaves: the time to take it back. */
  readonly graceMs?: number
}

/** Who is suppressed is found out before the transaction, which would not wait for the hashes. */
export async function suppressedPeople(engine: Engine, personIds: readonly string[]): Promise<Set<string>> {
  const { store } = engine
  const emails = new Map<string, string[]>()
  const [kept] = await Promise.all([
    store.people.bulkGet([...personIds]),
    store.findings
      .where('personId')
      .anyOf([...personIds])
      .and(({ field }) => field === 'email')
      .each(({ personId, value }) => emails.set(personId, [...(emails.get(personId) ?? []), value])),
  ])
  const people = kept.filter((person) => person !== undefined)
  return suppressedAmong(
    store,
    people.map((person) => probeOf(person, emails.get(person.id))),
  )
}

export async function draftAll(
  engine: Engine,
  wish: Pick<FindWish, 'personIds' | 'fields' | 'lane' | 'again' | 'opinion' | 'later'>,
  given: { settings: Settings; keys: ReadonlySet<VendorId>; suppressed: ReadonlySet<string> },
): Promise<Draft[]> {
  const [known, kept] = await Promise.all([
    knownAbout(engine, wish.personIds, given),
    engine.store.people.bulkGet([...wish.personIds]),
  ])
  const people = kept.filter((person) => person !== undefined)
  return people.flatMap((person) => wish.fields.map((field) => draftFind(engine, person, field, known, wish)))
}

export const openKeyOf = (personId: string, field: FindField, vendor: VendorId): string =>
  `${personId}|${field}|${vendor}`

/** Far below a millisecond: what was asked for first leaves first. */
const apart = 1 / 1024

function jobFrom(
  { person, field, ask }: Asked,
  wish: FindWish,
  groupId: string,
  stopAt: Job['stopAt'],
  now: number,
  notBefore: number | undefined,
): Job {
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
    ...defined({ notBefore }),
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
  const suppressed = await suppressedPeople(engine, wish.personIds)
  const tables = [store.people, store.findings, store.jobs, store.groups, store.ledger, store.notes]
  return store.transaction('rw', tables, async () => {
    const [settings] = await Promise.all([settingsNow(store, engine.now()), mustBeFirst(store, wish.intent)])
    const drafts = await draftAll(engine, wish, { settings, keys, suppressed })
    const asks = drafts.filter((draft): draft is Asked => 'ask' in draft)
    if (settings.cheapestFirst) asks.sort((a, b) => a.ask.price.credits - b.ask.price.credits)
    if (asks.length === 0) throw refusalFor(drafts)
    const credits = asks.reduce((total, { ask }) => total + ask.price.credits, 0)
    const people = new Set(asks.map(({ person }) => person.id)).size
    holdToIntent(wish.intent, settings, { credits, people })
    const now = engine.now()
    await holdToCaps(
      store,
      settings,
      asks.map(({ ask }) => ({ vendor: ask.vendor, credits: ask.price.credits })),
      now,
    )
    const groupId = crypto.randomUUID()
    const notBefore = wish.graceMs ? stampNow(engine) + wish.graceMs : undefined
    const jobs = asks.map((draft, i) =>
      jobFrom(draft, wish, groupId, settings.stopAt, now + i * apart, notBefore),
    )
    await store.jobs.bulkAdd(jobs)
    if (people > 1)
      await store.groups.add({
        id: groupId,
        fields: [...wish.fields],
        people,
        jobs: jobs.length,
        startedAt: now,
      })
    return jobs
  })
}

const refusals = {
  yours: 'nothing-to-do',
  tried: 'nothing-to-do',
  asking: 'already-asking',
  suppressed: 'suppressed',
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
