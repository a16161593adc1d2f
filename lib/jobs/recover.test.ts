import { expect, it } from 'vitest'
import { addPerson, ask, rig } from '../../test/engine/rig'

const graceMs = 3000

it.each([
  ['a moment later', 1000, graceMs],
  ['with a clock that was set back by a day', -86_400_000, -86_400_000 + graceMs],
])('leaves the time to take it back to a life that begins %s', async (_, jump, latest) => {
  const first = rig()
  await addPerson(first.store, 'nora')
  await ask(first, ['nora'], { graceMs })
  const asked = first.time.now
  first.time.now += jump
  const next = first.restart()
  await next.runner.start()
  await next.runner.quiet()
  expect(next.lonescale.asked).toHaveLength(0)
  expect((await next.store.jobs.toArray())[0]?.notBefore).toBe(asked + latest)
  first.time.now = asked + latest
  next.runner.poke()
  await next.runner.quiet()
  expect(next.lonescale.asked).toHaveLength(1)
})
