import { afterEach, describe, expect, it, vi } from 'vitest'
import { addPerson, ask, click, found, type Rig, rig, settled } from '../../test/engine/rig'
import type { Person } from '../domain/person'
import { suppressEntries } from '../privacy/suppress'
import { changeSettings } from '../store/writes/settings'
import { pauseUntilUserActs } from './pause'
import { keepTransport } from './transport'

afterEach(() => vi.restoreAllMocks())

async function known(...ids: string[]): Promise<Rig> {
  const world = rig()
  for (const id of ids) await addPerson(world.store, id)
  await keepTransport(world.engine, 'lonescale', 'streamed')
  return world
}

const states = async ({ store }: Rig) => (await store.jobs.toArray()).map(({ state }) => state)

describe('a click that nothing stands before', () => {
  it('is asked, promised and journalled in one transaction, and leaves', async () => {
    const world = await known('nora')
    const begin = vi.spyOn(world.store.core, 'transaction')
    const writes: number[] = []
    world.lonescale.answer = async (request) => {
      writes.push(begin.mock.calls.filter(([, mode]) => mode === 'readwrite').length)
      return found(request)
    }
    await click(world, ['nora'])
    expect(writes).toEqual([1])
    await world.runner.quiet()
    expect(await states(world)).toEqual(['done'])
  })

  it('carries all fields that one request can answer', async () => {
    const world = await known('nora')
    await click(world, ['nora'], { fields: ['email', 'phone'] })
    expect(world.lonescale.asked).toMatchObject([{ fields: ['email', 'phone'] }])
  })

  it('leaves to the next turn what another request has to answer', async () => {
    const { lonescale, engine } = rig()
    const [both] = engine.adapters.lonescale.find
    if (!both) throw new Error('no operation')
    const find = (['email', 'phone'] as const).map((field) => ({ ...both, id: field, fields: [field] }))
    const world = rig({ vendors: { lonescale: { find } } })
    await addPerson(world.store, 'nora')
    await keepTransport(world.engine, 'lonescale', 'streamed')
    await click(world, ['nora'], { fields: ['email', 'phone'] })
    expect(lonescale.asked.map(({ fields }) => fields)).toEqual([['email']])
    await world.runner.quiet()
    expect(lonescale.asked.map(({ fields }) => fields)).toEqual([['email'], ['phone']])
  })

  it('is no orphan to the turn that follows it', async () => {
    const world = await known('nora')
    world.lonescale.answer = () => new Promise(() => undefined)
    await click(world, ['nora'])
    await vi.waitFor(async () => expect(await states(world)).toEqual(['sending']))
    world.runner.poke()
    await new Promise((later) => setTimeout(later, 50))
    expect(await states(world)).toEqual(['sending'])
    expect(world.runner.inFlight()).toBe(1)
  })

  it('of two contexts leaves once', async () => {
    const world = await known('nora')
    const other = world.restart()
    const both = await Promise.allSettled([click(world, ['nora']), click(other, ['nora'])])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await Promise.all([world.runner.quiet(), other.runner.quiet()])
    expect(world.lonescale.asked.length + other.lonescale.asked.length).toBe(1)
  })

  it('stays at home when its journal cannot be committed', async () => {
    const world = await known('nora')
    const { put } = IDBObjectStore.prototype
    // Every write is taken, and then the whole of it does not reach the disk.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      const request = put.apply(this, row)
      if ((row[0] as { state?: string }).state === 'sending') queueMicrotask(() => this.transaction.abort())
      return request
    })
    await expect(click(world, ['nora'])).rejects.toMatchObject({ name: 'AbortError' })
    expect(world.lonescale.asked).toEqual([])
    expect(world.runner.inFlight()).toBe(0)
    expect(await states(world)).toEqual([])
  })
})

describe('a click that has to wait', () => {
  const outcome = async (world: Rig) => {
    await world.runner.quiet()
    return { asked: world.lonescale.asked.length, states: await states(world) }
  }

  it.each([
    ['the browser is offline', { online: () => false }],
    ['there is no key at hand', { keyFor: async () => undefined }],
    ['the key cannot be read', { keyFor: () => Promise.reject(new Error('no vault')) }],
  ])('is promised all the same: %s', async (_, engine) => {
    const world = rig({ engine })
    await addPerson(world.store, 'nora')
    await click(world, ['nora'])
    expect(await outcome(world)).toEqual({ asked: 0, states: ['planned'] })
  })

  it('is promised all the same: the vendor is left alone', async () => {
    const world = await known('nora')
    await pauseUntilUserActs(world.store, 'lonescale', 'lonescale', 'no-credit', world.time.now)
    await click(world, ['nora'], {}, new Set(['lonescale']))
    expect(await outcome(world)).toEqual({ asked: 0, states: ['planned'] })
  })

  it('is looked at once more when the do-not-contact list has just grown', async () => {
    const world = rig({
      engine: {
        // By now the list has been asked, and nobody was on it.
        keyFor: async () => {
          await new Promise((later) => setTimeout(later, 30))
          await suppressEntries(
            world.store,
            [{ kind: 'domain', value: 'quillmere.example' }],
            'do-not-contact',
            5,
          )
          return { secret: 'secret', tag: 'lonescale' }
        },
      },
    })
    await addPerson(world.store, 'nora', { domain: 'quillmere.example' })
    await click(world, ['nora'])
    expect(await outcome(world)).toEqual({ asked: 0, states: ['cancelled'] })
  })

  it('leaves no sixth request in a minute', async () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f']
    const world = await known(...people)
    for (const id of people) await click(world, [id])
    await world.runner.quiet()
    expect(world.lonescale.asked).toHaveLength(5)
    world.time.now += 61_001
    await settled(world)
    expect(world.lonescale.asked).toHaveLength(6)
  })

  it('shares a request with whoever waited before it', async () => {
    const world = await known('nora', 'ivo')
    await ask(world, ['ivo'])
    await click(world, ['nora'])
    await world.runner.quiet()
    expect(world.lonescale.asked).toHaveLength(1)
    expect(world.lonescale.asked[0]?.subjects.map(({ ref }) => ref).sort()).toEqual(['ivo', 'nora'])
  })
})

describe('somebody who is not kept yet', () => {
  const nora: Person = {
    id: 'new',
    keys: ['in:nora'],
    fullName: 'Nora Vance',
    firstName: 'Nora',
    lastName: 'Vance',
    domain: 'quillmere.example',
    sources: {},
    status: 'new',
    tags: [],
    createdAt: 1,
    updatedAt: 1,
  }
  const asNewcomer = { newcomer: nora }

  it('is kept with the question', async () => {
    const world = rig()
    await click(world, ['new'], asNewcomer)
    expect(await world.store.people.toArray()).toEqual([nora])
    await world.runner.quiet()
    expect(await world.store.findings.where('personId').equals('new').count()).toBe(1)
  })

  it('is not kept without one', async () => {
    const world = rig()
    await changeSettings(world.store, { capPerDay: 0 })
    await expect(click(world, ['new'], asNewcomer)).rejects.toMatchObject({ code: 'over-cap' })
    expect(await world.store.people.count()).toBe(0)
  })

  it('is neither kept nor asked about when they must not be', async () => {
    const world = rig()
    await suppressEntries(world.store, [{ kind: 'domain', value: 'quillmere.example' }], 'do-not-contact', 5)
    await expect(click(world, ['new'], asNewcomer)).rejects.toMatchObject({ code: 'suppressed' })
    expect(await world.store.people.count()).toBe(0)
    expect(world.lonescale.asked).toEqual([])
  })

  it('is not kept a second time under another id', async () => {
    const world = rig()
    await addPerson(world.store, 'nora')
    await expect(click(world, ['new'], asNewcomer)).rejects.toMatchObject({ code: 'not-known' })
    expect(await world.store.people.count()).toBe(1)
    expect(world.lonescale.asked).toEqual([])
  })
})
