import { defined } from '../domain/defined'
import type { FindField } from '../domain/finding'
import type { Intent } from '../domain/intent'
import type { Job } from '../domain/job'
import type { Person } from '../domain/person'
import { Refusal } from '../domain/refusal'
import type { VendorId } from '../domain/vendor'
import { probeOf, suppressedAmong } from '../privacy/suppression'
import { rowsBy } from '../store/queries/rows-by'
import { holdToCaps, spendSoFar } from './budget'
import { type Asked, type Draft, type DraftWish, draftFind } from './draft-finds'
import type { Engine } from './engine'
import { holdToIntent, mustBeFirst } from './hold-to-intent'
import { type Known, knownAbout } from './known'
import { settingsNow } from './settings-now'
import { stampNow } from './stamp-clock'

export interface FindWish extends DraftWish {
  readonly intent: Intent
  readonly personIds: readonly string[]
  readonly fields: readonly FindField[]
  /** The only one asked about, as a page showed them: kept in the same breath, since nobody is asked about who is not. */
  readonly newcomer?: Person
  /** Milliseconds before anything leaves: the time to take it back. */
  readonly graceMs?: number
}

/** Who is suppressed is found out before the transaction, which would not wait for the hashes. */
export async function suppressedPeople(
  engine: Engine,
  personIds: readonly string[],
  newcomer?: Person,
): Promise<Set<string>> {
  const { store } = engine
  const [kept, findings] = await Promise.all([
    store.people.bulkGet([...personIds]),
    rowsBy(store.findings, 'personId', personIds),
  ])
  const emails = new Map<string, string[]>()
  for (const { field, personId, value } of findings)
    if (field === 'email') emails.set(personId, [...(emails.get(personId) ?? []), value])
  const people = [...kept, newcomer].filter((person) => person !== undefined)
  return suppressedAmong(
    store,
    people.map((person) => probeOf(person, emails.get(person.id))),
  )
}

export const draftAll = (
  engine: Engine,
  wish: Pick<FindWish, 'fields' | 'lane' | 'again' | 'opinion' | 'later'>,
  people: readonly Person[],
  known: Known,
): Draft[] =>
  people.flatMap((person) => wish.fields.map((field) => draftFind(engine, person, field, known, wish)))

async function peopleOf({ store }: Engine, { personIds, newcomer }: FindWish): Promise<Person[]> {
  if (!newcomer) return (await store.people.bulkGet([...personIds])).filter((person) => person !== undefined)
  // Known by now after all, and by another id? Then the page has to look again.
  if ((await store.people.where('keys').anyOf(newcomer.keys).count()) > 0) throw new Refusal('not-known')
  return [newcomer]
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

/**
 * Refuses or promises, in one transaction: the price shown, the caps and the open jobs are looked at together. What
 * `promised` does in the same breath is part of it.
 */
export async function requestFinds(
  engine: Engine,
  wish: FindWish,
  keys: ReadonlySet<VendorId>,
  promised?: Promise<(jobs: readonly Job[]) => Promise<void>>,
): Promise<Job[]> {
  const { store } = engine
  if (engine.guard.blocked()) throw new Refusal('spend-blocked')
  const [listed, suppressed, act] = await Promise.all([
    store.suppressions.count(),
    suppressedPeople(engine, wish.personIds, wish.newcomer),
    promised,
  ])
  const { people, findings, jobs, groups, ledger, notes, calls, hits, suppressions } = store
  const tables = [people, findings, jobs, groups, ledger, notes, calls, hits, suppressions]
  return store.transaction('rw', tables, async () => {
    // All at once: somebody waits, and each read by itself is a way to the store and back.
    const [settings, before, asked, spend, stillListed] = await Promise.all([
      settingsNow(store, engine.now()),
      knownAbout(engine, wish.personIds),
      peopleOf(engine, wish),
      spendSoFar(store, engine.now()),
      suppressions.count(),
      mustBeFirst(store, wish.intent),
    ])
    const drafts = draftAll(engine, wish, asked, { ...before, settings, keys, suppressed })
    const asks = drafts.filter((draft): draft is Asked => 'ask' in draft)
    if (settings.cheapestFirst) asks.sort((a, b) => a.ask.price.credits - b.ask.price.credits)
    if (asks.length === 0) throw refusalFor(drafts)
    const credits = asks.reduce((total, { ask }) => total + ask.price.credits, 0)
    const people = new Set(asks.map(({ person }) => person.id)).size
    holdToIntent(wish.intent, settings, { credits, people })
    const now = engine.now()
    holdToCaps(
      spend,
      settings,
      asks.map(({ ask }) => ({ vendor: ask.vendor, credits: ask.price.credits })),
    )
    const groupId = crypto.randomUUID()
    const notBefore = wish.graceMs ? stampNow(engine) + wish.graceMs : undefined
    const jobs = asks.map((draft, i) =>
      jobFrom(draft, wish, groupId, settings.stopAt, now + i * apart, notBefore),
    )
    await Promise.all([store.jobs.bulkAdd(jobs), wish.newcomer && store.people.add(wish.newcomer)])
    if (people > 1)
      await store.groups.add({
        id: groupId,
        fields: [...wish.fields],
        people,
        jobs: jobs.length,
        startedAt: now,
      })
    // Whoever came on the list a moment ago is found there by the turn.
    if (listed === stillListed) await act?.(jobs)
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
