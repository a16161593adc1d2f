import { afterEach, expect, it, vi } from 'vitest'
import { addPerson, ask, rig } from '../../test/engine/rig'
import { VendorError } from '../vendors/contract'
import { createRunner } from './runner'

afterEach(() => vi.restoreAllMocks())

it('waits for an answer as long as the vendor has, in a world that runs faster too', async () => {
  const world = rig({
    operation: {
      deadlineMs: 60_000,
      run: (_, { signal }) =>
        new Promise((_answer, fail) => {
          signal.addEventListener('abort', () => fail(new VendorError('timeout', 'maybe')))
        }),
    },
  })
  const runner = createRunner({ ...world.engine, timeScale: 1200 })
  await addPerson(world.store, 'nora')
  await ask(world, ['nora'])
  runner.poke()
  await runner.quiet()
  expect((await world.store.jobs.toArray()).map(({ state, problem }) => [state, problem])).toEqual([
    ['unknown', 'timeout'],
  ])
})

it('makes room when a full disk does not take the stamp that nobody waits for', async () => {
  let passed = 0
  const makeRoom = vi.fn(async () => undefined)
  const world = rig({ engine: { makeRoom, steady: () => passed } })
  await addPerson(world.store, 'nora')
  await ask(world, ['nora'])
  const { put } = IDBObjectStore.prototype
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'hits') throw new DOMException('no room', 'QuotaExceededError')
    // The journal takes a moment, so that the stamp has to move.
    if ((row[0] as { state?: string }).state === 'sending') passed = 30
    return put.apply(this, row)
  })
  world.runner.poke()
  await world.runner.quiet()
  expect(world.lonescale.asked).toHaveLength(1)
  expect(makeRoom).toHaveBeenCalledOnce()
})
