import { expect, it } from 'vitest'
import { addPerson, ask, found, rig, settled } from '../../test/engine/rig'
import { addToList, createList } from '../store/writes/lists'
import { reportOn } from './report'
import { suppressPeople } from './suppress'

it('holds every value with its source, its time and who was asked, about one person and nobody else', async () => {
  const world = rig()
  const { store } = world
  const nora = await addPerson(store, 'nora', { note: 'met in Utrecht', companyId: 'quillmere' })
  await addPerson(store, 'ivo')
  await store.companies.add({ id: 'quillmere', keys: ['co:quillmere'], name: 'Quillmere', updatedAt: 1 })
  const list = await createList(store, 'Prospects', 1)
  await addToList(store, list.id, ['nora', 'ivo'], 2)
  await store.events.bulkAdd([
    { personId: 'nora', at: 3, kind: 'contacted' },
    { personId: 'nora', at: 4, kind: 'exported', detail: 'csv' },
  ])
  world.lonescale.answer = async (request) => found(request)
  await ask(world, ['nora'])
  await settled(world)
  await suppressPeople(store, [nora], 5)

  const report = await reportOn(store, 'nora', world.time.now)
  const written = JSON.stringify(report)
  expect(JSON.parse(written)).toMatchObject({
    person: { fullName: 'Nora nora', note: 'met in Utrecht' },
    company: { name: 'Quillmere' },
    values: [{ value: 'nora@quillmere.example', receipt: { vendor: 'lonescale', at: world.time.now } }],
    asked: [{ vendor: 'lonescale', field: 'email', state: 'done', host: 'public-api.lonescale.com' }],
    lists: [{ name: 'Prospects', since: '1970-01-01T00:00:00.002Z' }],
    exports: [{ kind: 'exported', detail: 'csv' }],
  })
  expect(report?.events.map(({ kind }) => kind)).toContain('contacted')
  expect(report?.suppression).toBeDefined()
  expect(written).not.toContain('ivo')
  expect(await reportOn(store, 'nobody', 1)).toBeUndefined()
})
