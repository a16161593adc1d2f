import { beforeEach, expect, it } from 'vitest'
import { addFinding, samplePerson } from '../../../test/lists/sample-people'
import { store } from '../opened'
import { peopleWithFindings, readPeople } from './people-with-findings'

const all = Array.from({ length: 700 }, (_, n) => `p${String((n * 7919) % 1000).padStart(4, '0')}`)

beforeEach(async () => {
  await store.people.clear()
  await store.findings.clear()
  await store.people.bulkAdd(all.map(samplePerson))
  for (const id of all.slice(0, 40)) await addFinding(store, id, `${id}@quillmere.example`)
  await addFinding(store, all[0] ?? '', 'second@quillmere.example')
})

async function read(ids: readonly string[]) {
  const people = []
  const places = []
  for await (const piece of readPeople(ids)) {
    people.push(...piece.people)
    places.push(...(piece.places ?? []))
  }
  return { people, places }
}

const wantedOf = async (ids: readonly string[]) => {
  const found = await store.findings.toArray()
  return ids.map((id) => [id, found.filter(({ personId }) => personId === id).length])
}
const told = (people: Awaited<ReturnType<typeof peopleWithFindings>>) =>
  people.map(({ person, findings }) => [person.id, findings.length])

it('reads a few in the order asked for, and leaves out who is gone', async () => {
  const ids = [...all.slice(0, 160), 'nobody']
  const { people, places } = await read(ids)
  expect(places).toEqual([])
  expect(told(people)).toEqual(await wantedOf(all.slice(0, 160)))
  expect(told(await peopleWithFindings(['nobody', all[0] ?? '']))).toEqual([[all[0], 2]])
})

it('reads many in the order of the store, each of them once, and nobody who was not asked for', async () => {
  const ids = [...all.slice(0, 400), 'nobody']
  const { people, places } = await read(ids)
  expect(places.map((place) => ids[place])).toEqual(people.map(({ person }) => person.id))
  expect(told(people)).toEqual(await wantedOf(all.slice(0, 400).toSorted()))
  expect((await read(all.toSorted())).places).toEqual([])
})
