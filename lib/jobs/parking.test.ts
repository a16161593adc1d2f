import { describe, expect, it } from 'vitest'
import { addPerson, ask, found, rig, settled } from '../../test/engine/rig'

/** A disk that takes nothing any more once an answer is there, until it is told to. */
function fullDisk() {
  const disk = { full: false, room: 0 }
  const world = rig({
    engine: {
      makeRoom: async () => {
        disk.room += 1
      },
    },
  })
  const { store, lonescale } = world
  store.use({
    stack: 'dbcore',
    name: 'full',
    create: (down) => ({
      ...down,
      table: (name) => {
        const table = down.table(name)
        const mutate: typeof table.mutate = (request) =>
          disk.full
            ? Promise.reject(new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError'))
            : table.mutate(request)
        return { ...table, mutate }
      },
    }),
  })
  const { answer } = lonescale
  lonescale.answer = async (request) => {
    disk.full = true
    return answer(request)
  }
  return { world, disk }
}

const states = async ({ store }: ReturnType<typeof rig>) => [
  (await store.jobs.toArray()).map(({ state }) => state),
  await store.findings.count(),
]

describe('an answer that comes while the disk is full', () => {
  it('is written down once there is room', async () => {
    const { world, disk } = fullDisk()
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    const { sleep } = world.engine
    let naps = 0
    Object.assign(world.engine, {
      sleep: (ms: number) => {
        naps += 1
        disk.full = naps < 5
        return sleep(ms)
      },
    })
    await settled(world)
    expect([await states(world), disk.room]).toEqual([[['done'], 1], 5])
    expect(await world.engine.parking.all()).toEqual({})
  })

  it('is there for the next life, and asked about nobody twice', async () => {
    const { world, disk } = fullDisk()
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    await settled(world)
    expect(await states(world)).toEqual([['sending'], 0])
    disk.full = false
    const next = world.restart()
    await next.runner.start()
    await next.runner.quiet()
    expect(await states(next)).toEqual([['done'], 1])
    expect(next.lonescale.asked).toHaveLength(0)
    expect(await next.engine.parking.all()).toEqual({})
  })
})

describe('a question that cannot even be claimed', () => {
  it('makes room be asked for, stays planned, and leaves once there is some', async () => {
    const { world, disk } = fullDisk()
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    disk.full = true
    await settled(world)
    expect([await states(world), disk.room]).toEqual([[['planned'], 0], 1])
    world.lonescale.answer = async (request) => found(request)
    disk.full = false
    await settled(world)
    expect(await states(world)).toEqual([['done'], 1])
  })
})
