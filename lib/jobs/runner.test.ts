import { describe, expect, it, vi } from 'vitest'
import { addPerson, ask, found, nothing, rig, settled } from '../../test/engine/rig'
import { Refusal } from '../domain/refusal'
import { changeSettings } from '../store/writes/settings'
import { VendorError } from '../vendors/contract'

describe('one click', () => {
  it('asks once, keeps the value with its receipt, and books the spend', async () => {
    const world = rig()
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    await settled(world)
    expect(world.lonescale.asked).toHaveLength(1)
    const [finding] = await world.store.findings.toArray()
    expect(finding).toMatchObject({
      value: 'nora@quillmere.example',
      status: 'verified',
      receipt: { vendor: 'lonescale' },
    })
    const [line] = await world.store.ledger.toArray()
    expect(line).toMatchObject({ people: 1, cost: { credits: 1 }, outcome: 'found' })
    expect((await world.store.jobs.toArray()).map(({ state }) => state)).toEqual(['done'])
  })

  it('asks nothing the second time', async () => {
    const world = rig()
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    await settled(world)
    await expect(ask(world, ['nora'])).rejects.toMatchObject({ code: 'nothing-to-do' })
    expect(world.lonescale.asked).toHaveLength(1)
  })

  it('refuses a second open question about the same thing', async () => {
    const world = rig()
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    await expect(ask(world, ['nora'])).rejects.toMatchObject({ code: 'already-asking' })
  })

  it('asks about no more people than were shown', async () => {
    const world = rig()
    await addPerson(world.store, 'nora')
    await addPerson(world.store, 'ivo')
    const intent = { id: 'for-one', shownCredits: 100, people: 1 }
    await expect(ask(world, ['nora', 'ivo'], { intent })).rejects.toMatchObject({ code: 'price-changed' })
    expect(await world.store.jobs.count()).toBe(0)
    await expect(ask(world, ['nora', 'ivo'], { intent: { ...intent, people: 2 } })).resolves.toHaveLength(2)
  })

  it('uses an intent once', async () => {
    const world = rig()
    await addPerson(world.store, 'nora')
    await addPerson(world.store, 'ivo')
    const intent = { id: 'the-same', shownCredits: 5, people: 1 }
    await ask(world, ['nora'], { intent })
    await expect(ask(world, ['ivo'], { intent })).rejects.toMatchObject({ code: 'intent-used' })
  })

  it('refuses when the price went up since it was shown', async () => {
    const world = rig()
    await addPerson(world.store, 'nora')
    const intent = { id: 'cheap', shownCredits: 0, people: 1 }
    await expect(ask(world, ['nora'], { intent })).rejects.toMatchObject({
      code: 'price-changed',
      detail: '1',
    })
  })
})

describe('caps', () => {
  it('counts what is promised but not yet spent', async () => {
    const world = rig()
    await changeSettings(world.store, { capPerDay: 1 })
    await addPerson(world.store, 'nora')
    await addPerson(world.store, 'ivo')
    await ask(world, ['nora'])
    await expect(ask(world, ['ivo'])).rejects.toBeInstanceOf(Refusal)
    expect(await world.store.jobs.count()).toBe(1)
  })
})

describe('waterfall', () => {
  it('asks the next vendor after a miss and stops at a verified hit', async () => {
    const world = rig()
    world.lonescale.answer = async (request) => nothing(request)
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    await settled(world)
    expect(world.lonescale.asked).toHaveLength(1)
    expect(world.leadsonar.asked).toHaveLength(1)
    const jobs = await world.store.jobs.orderBy('endedAt').toArray()
    expect(jobs.map(({ outcome }) => outcome?.kind).sort()).toEqual(['found', 'nothing'])
  })
})

describe('batches and slots', () => {
  it('lets waiting people share a request, ten at a time, five requests a minute', async () => {
    const world = rig()
    await changeSettings(world.store, { capPerDay: null })
    const ids = Array.from({ length: 73 }, (_, i) => `p${i}`)
    for (const id of ids) await addPerson(world.store, id)
    await ask(world, ids, { lane: 'bulk' })
    await settled(world)
    expect(world.lonescale.asked.map(({ subjects }) => subjects.length)).toEqual([10, 10, 10, 10, 10])
    const wake = world.wakes.at(-1) ?? 0
    expect(wake - world.time.now).toBeGreaterThan(60_000)
    world.time.now = wake
    await settled(world)
    expect(world.lonescale.asked.map(({ subjects }) => subjects.length)).toEqual([
      10, 10, 10, 10, 10, 10, 10, 3,
    ])
    expect(await world.store.jobs.where('state').equals('done').count()).toBe(73)
  })

  it('takes a click along with the next batch instead of behind it', async () => {
    const world = rig({ operation: { limit: { bucket: 'find', max: 1, windowMs: 60_000 } } })
    await changeSettings(world.store, { capPerDay: null })
    for (let i = 0; i < 30; i += 1) await addPerson(world.store, `p${i}`)
    await ask(
      world,
      Array.from({ length: 29 }, (_, i) => `p${i}`),
      { lane: 'bulk' },
    )
    await settled(world)
    await ask(world, ['p29'])
    world.time.now = world.wakes.at(-1) ?? 0
    await settled(world)
    const second = world.lonescale.asked[1]?.subjects.map(({ ref }) => ref) ?? []
    expect(second).toHaveLength(10)
    expect(second[0]).toBe('p29')
  })
})

describe('failures', () => {
  it('closes a refused key without charge and stops asking that vendor', async () => {
    const world = rig()
    world.lonescale.answer = () => Promise.reject(new VendorError('unauthorised', 'no', { status: 401 }))
    await addPerson(world.store, 'nora')
    await addPerson(world.store, 'ivo')
    await ask(world, ['nora'])
    await settled(world)
    await ask(world, ['ivo'])
    await settled(world)
    expect(world.lonescale.asked).toHaveLength(1)
    expect(await world.store.ledger.count()).toBe(0)
    const states = (await world.store.jobs.toArray()).map(({ state }) => state).sort()
    expect(states).toEqual(['failed', 'planned'])
  })

  it('holds an unanswered paid call as unknown and never sends it again', async () => {
    const world = rig()
    world.lonescale.answer = () => Promise.reject(new TypeError('Failed to fetch'))
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    await settled(world)
    world.time.now += 3_600_000
    await settled(world)
    expect(world.lonescale.asked).toHaveLength(1)
    expect((await world.store.jobs.toArray())[0]?.state).toBe('unknown')
    await expect(ask(world, ['nora'])).rejects.toMatchObject({ code: 'already-asking' })
  })

  it('queues a throttled call again, after the time the vendor named', async () => {
    const world = rig()
    world.lonescale.answer = () =>
      Promise.reject(new VendorError('rate-limited', 'no', { retryAfterMs: 20_000 }))
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    await settled(world)
    expect(world.wakes.at(-1)).toBe(world.time.now + 20_000)
    expect(world.lonescale.asked).toHaveLength(1)
  })
})

describe('a worker killed while a call is out', () => {
  it('finds the call in its next life and asks nobody again', async () => {
    const world = rig()
    world.lonescale.answer = () => new Promise(() => undefined)
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    world.runner.poke()
    while (world.lonescale.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    const next = world.restart()
    await next.runner.start()
    await next.runner.quiet()
    expect(next.lonescale.asked).toHaveLength(0)
    expect((await world.store.jobs.toArray())[0]).toMatchObject({ state: 'unknown', problem: 'no-answer' })
    expect((await world.store.calls.toArray()).find(({ paid }) => paid)).toMatchObject({ state: 'unknown' })
  })
})

describe('a call that is out', () => {
  it('has an alarm behind it, for the case that nobody lives to hear the answer', async () => {
    const world = rig()
    let answer: () => void = () => undefined
    world.lonescale.answer = (request) => new Promise((done) => (answer = () => done(found(request))))
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    world.runner.poke()
    await vi.waitFor(() => expect(world.lonescale.asked).toHaveLength(1))
    await vi.waitFor(() => expect(world.wakes.some((at) => at <= world.time.now + 30_000)).toBe(true))
    answer()
    await world.runner.quiet()
  })
})
