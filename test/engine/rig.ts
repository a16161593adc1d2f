import type { Job } from '../../lib/domain/job'
import type { Person } from '../../lib/domain/person'
import type { VendorId } from '../../lib/domain/vendor'
import type { Engine } from '../../lib/jobs/engine'
import { type FindWish, requestFinds } from '../../lib/jobs/request-finds'
import { createRunner, type Runner } from '../../lib/jobs/runner'
import { openStore, type Store } from '../../lib/store/database'
import type { Adapter, FindOperation, FindRequest, FindResult } from '../../lib/vendors/contract'

/** A vendor in memory: what it was asked, and a script of how it answers. */
export interface FakeVendor {
  readonly asked: FindRequest[]
  answer: (request: FindRequest) => Promise<FindResult>
}

const clean = { unmatched: [], missing: [], setAside: [], unreadable: 0 }

export const found = (request: FindRequest): FindResult => ({
  answers: request.subjects.map(({ ref }) => ({
    ref,
    emails: [{ value: `${ref}@quillmere.example`, status: 'verified' as const }],
    phones: [],
    dropped: [],
  })),
  ...clean,
})

export const nothing = (request: FindRequest): FindResult => ({
  answers: request.subjects.map(({ ref }) => ({ ref, emails: [], phones: [], dropped: [] })),
  ...clean,
})

function fakeOperation(
  id: FindOperation['vendor'],
  vendor: FakeVendor,
  over: Partial<FindOperation>,
): FindOperation {
  return {
    kind: 'find',
    id: `${id}.find`,
    vendor: id,
    fields: ['email', 'phone'],
    paid: true,
    repeatable: false,
    missMayCost: true,
    batch: 10,
    limit: { bucket: 'find', max: 5, windowMs: 60_000 },
    deadlineMs: 150_000,
    reconcile: 'none',
    needs: [],
    helps: [],
    gives: [],
    check: () => undefined,
    sift: (subjects) => ({ send: subjects, setAside: [] }),
    run: async (request) => {
      vendor.asked.push(request)
      return vendor.answer(request)
    },
    ...over,
  }
}

export const fakeProbe = (vendor: FindOperation['vendor']): Adapter['probe'] => ({
  kind: 'probe',
  id: `${vendor}.probe`,
  vendor,
  paid: false,
  repeatable: true,
  missMayCost: false,
  needs: [],
  helps: [],
  gives: [],
  batch: 1,
  deadlineMs: 20_000,
  reconcile: 'none',
  run: async () => 'plain',
})

function parkingLot(): Engine['parking'] {
  const lot = new Map<string, unknown>()
  return {
    all: async () => Object.fromEntries(lot),
    put: async (id, parked) => void lot.set(id, structuredClone(parked)),
    drop: async (id) => void lot.delete(id),
  }
}

export interface Rig {
  readonly store: Store
  readonly engine: Engine
  readonly runner: Runner
  readonly lonescale: FakeVendor
  readonly leadsonar: FakeVendor
  readonly time: { now: number }
  readonly wakes: number[]
  /** Another life of the worker over the same data. */
  restart(): Rig
}

let names = 0

export function rig(
  over: {
    store?: Store
    time?: { now: number }
    operation?: Partial<FindOperation>
    parking?: Engine['parking']
    engine?: Partial<Engine>
    vendors?: { lonescale?: Partial<Adapter>; leadsonar?: Partial<Adapter>; saber?: Partial<Adapter> }
  } = {},
): Rig {
  names += 1
  const store = over.store ?? openStore(`test-${names}`)
  const time = over.time ?? { now: Date.UTC(2026, 8, 3, 12) }
  const wakes: number[] = []
  const lonescale: FakeVendor = { asked: [], answer: async (request) => found(request) }
  const leadsonar: FakeVendor = { asked: [], answer: async (request) => found(request) }
  const adapter = (id: 'lonescale' | 'leadsonar', vendor: FakeVendor): Adapter => ({
    id,
    find: [fakeOperation(id, vendor, over.operation ?? {})],
    probe: fakeProbe(id),
    ...over.vendors?.[id],
  })
  const engine: Engine = {
    store,
    adapters: {
      lonescale: adapter('lonescale', lonescale),
      leadsonar: adapter('leadsonar', leadsonar),
      saber: { id: 'saber', find: [], probe: fakeProbe('saber'), ...over.vendors?.saber },
    },
    fetch: () => Promise.reject(new Error('no network in unit tests')),
    keyFor: async (vendor) => ({ secret: `secret-${vendor}`, tag: vendor }),
    inboxGrant: async () => undefined,
    now: () => time.now,
    steady: () => time.now,
    bootId: `boot-${crypto.randomUUID()}`,
    online: () => true,
    timings: performance,
    random: () => 0.5,
    stayAwake: (work) => work,
    parking: over.parking ?? parkingLot(),
    makeRoom: async () => undefined,
    sleep: async (ms) => void (time.now += ms),
    wakeAt: (when) => wakes.push(when),
    timeScale: 1,
    guard: { blocked: () => undefined, committed: () => undefined },
    ...over.engine,
  }
  return {
    store,
    engine,
    runner: createRunner(engine),
    lonescale,
    leadsonar,
    time,
    wakes,
    restart: () => rig({ ...over, store, time, parking: engine.parking }),
  }
}

export async function addPerson(store: Store, id: string, more: Partial<Person> = {}): Promise<Person> {
  const person: Person = {
    id,
    keys: [`in:${id}`],
    fullName: `Nora ${id}`,
    firstName: 'Nora',
    lastName: id,
    sources: {},
    status: 'new',
    tags: [],
    createdAt: 0,
    updatedAt: 0,
    ...more,
  }
  await store.people.put(person)
  return person
}

let intents = 0

const bothKeys: ReadonlySet<VendorId> = new Set<VendorId>(['lonescale', 'leadsonar'])

const wishFor = (personIds: readonly string[], more: Partial<FindWish>): FindWish => ({
  intent: { id: `intent-${(intents += 1)}`, shownCredits: 1000, people: 1000, confirmed: true },
  personIds,
  fields: ['email'],
  lane: 'click',
  again: false,
  ...more,
})

/** Promises and no more: a bulk action as a page would send it, with the user's yes to any sum. */
export const ask = (
  { engine }: Pick<Rig, 'engine'>,
  personIds: readonly string[],
  more: Partial<FindWish> = {},
  keys = bothKeys,
): Promise<Job[]> => requestFinds(engine, wishFor(personIds, more), keys)

/** A click: what nothing stands before is on its way when this answers. */
export const click = (
  { runner }: Pick<Rig, 'runner'>,
  personIds: readonly string[],
  more: Partial<FindWish> = {},
  keys = bothKeys,
): Promise<Job[]> => runner.request(wishFor(personIds, more), keys)

/** Lets everything happen that can happen now. */
export async function settled({ runner }: Pick<Rig, 'runner'>): Promise<void> {
  runner.poke()
  await runner.quiet()
}
