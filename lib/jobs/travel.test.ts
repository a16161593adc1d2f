import { expect, it } from 'vitest'
import { addPerson, ask, rig } from '../../test/engine/rig'
import { VendorError } from '../vendors/contract'
import { createRunner } from './runner'

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
