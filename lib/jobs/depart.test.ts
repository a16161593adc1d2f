import { afterEach, describe, expect, it, vi } from 'vitest'
import { addPerson, ask, type Rig, rig, settled } from '../../test/engine/rig'
import type { Job } from '../domain/job'
import { claim, depart, release } from './depart'

afterEach(() => vi.restoreAllMocks())

async function waiting(): Promise<{ world: Rig; other: Rig; jobs: Job[] }> {
  const world = rig()
  await addPerson(world.store, 'nora')
  const jobs = await ask(world, ['nora'])
  return { world, other: world.restart(), jobs }
}

const leave = ({ engine }: Rig, claimed: readonly Job[]) => {
  const [operation] = engine.adapters.lonescale.find
  if (!operation) throw new Error('no operation')
  return depart(engine, operation, 'lonescale', claimed)
}
const stateOf = async ({ store }: Rig) => (await store.jobs.toArray())[0]?.state

describe('claiming', () => {
  it('gives a job to one of two that want it', async () => {
    const { world, other, jobs } = await waiting()
    const [mine, theirs] = await Promise.all([claim(world.engine, jobs), claim(other.engine, jobs)])
    expect([mine.length, theirs.length].sort()).toEqual([0, 1])
  })

  it('takes over what somebody claimed and let lie, and counts it as another attempt', async () => {
    const { world, other, jobs } = await waiting()
    await claim(world.engine, jobs)
    world.time.now += 59_000
    expect(await claim(other.engine, jobs)).toEqual([])
    world.time.now += 2_000
    expect(await claim(other.engine, jobs)).toMatchObject([{ bootId: other.engine.bootId, attempt: 2 }])
  })

  it.each(['sending', 'unknown', 'done', 'cancelled', 'paused'] as const)(
    'takes nothing that is %s',
    async (state) => {
      const { world, jobs } = await waiting()
      await world.store.jobs.update(jobs[0]?.id ?? '', { state })
      expect(await claim(world.engine, jobs)).toEqual([])
    },
  )

  it('gives back its own and nobody else’s', async () => {
    const { world, other, jobs } = await waiting()
    await claim(world.engine, jobs)
    await release(other.engine, jobs)
    expect(await stateOf(world)).toBe('claimed')
    await release(world.engine, jobs)
    expect(await stateOf(world)).toBe('planned')
  })
})

describe('leaving', () => {
  it('does not happen on a lease that is over', async () => {
    const { world, jobs } = await waiting()
    const claimed = await claim(world.engine, jobs)
    world.time.now += 61_000
    expect(await leave(world, claimed)).toEqual({ kind: 'lost' })
    expect(await world.store.calls.count()).toBe(0)
  })

  it('does not happen with what another life has claimed', async () => {
    const { world, other, jobs } = await waiting()
    const claimed = await claim(world.engine, jobs)
    expect(await leave(other, claimed)).toEqual({ kind: 'lost' })
    expect(await leave(world, claimed)).toMatchObject({ kind: 'left' })
    expect(await leave(world, claimed)).toEqual({ kind: 'lost' })
    expect(await world.store.calls.count()).toBe(1)
  })

  it('sends nothing when its journal cannot be committed', async () => {
    const { world } = await waiting()
    const { put } = IDBObjectStore.prototype
    // Every write is taken, and then the whole of it does not reach the disk.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      const request = put.apply(this, row)
      const { transaction } = this
      if (this.name === 'jobs' && transaction.objectStoreNames.contains('hits'))
        request.addEventListener('success', () => transaction.abort())
      return request
    })
    await settled(world)
    expect(world.lonescale.asked).toEqual([])
    vi.restoreAllMocks()
    expect(await stateOf(world)).toBe('planned')
    await settled(world)
    expect(world.lonescale.asked).toHaveLength(1)
  })
})
