import { expect, it } from 'vitest'
import { addPerson, ask, rig, settled } from '../../test/engine/rig'

it('keeps the vendor’s own words where it sent a value that is none', async () => {
  const world = rig()
  world.lonescale.answer = async ({ subjects }) => ({
    answers: subjects.map(({ ref }) => ({
      ref,
      emails: [],
      phones: [],
      dropped: [{ field: 'email' as const, said: '{"text":"nora@quillmere.example"}' }],
    })),
    unmatched: [],
    missing: [],
    setAside: [],
    unreadable: 0,
  })
  await addPerson(world.store, 'nora')
  await ask(world, ['nora'])
  await settled(world)
  const job = (await world.store.jobs.toArray()).find(({ vendor }) => vendor === 'lonescale')
  expect(job).toMatchObject({
    state: 'done',
    said: '{"text":"nora@quillmere.example"}',
    outcome: { kind: 'nothing', unmatched: 1 },
  })
})
