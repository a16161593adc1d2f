import type { Finding } from '../../domain/finding'
import { nextTurn } from '../../domain/next-turn'
import type { Person } from '../../domain/person'
import { store } from '../opened'

export interface PersonWithFindings {
  readonly person: Person
  readonly findings: readonly Finding[]
}

/** So many are read out of the store at once: a few milliseconds of unpacking between two looks at the clicks. */
const atOnce = 150

function together(people: readonly (Person | undefined)[], found: readonly Finding[]): PersonWithFindings[] {
  const byPerson = new Map<string, Finding[]>()
  for (const finding of found) {
    const mine = byPerson.get(finding.personId)
    if (mine) mine.push(finding)
    else byPerson.set(finding.personId, [finding])
  }
  return people.flatMap((person) => (person ? [{ person, findings: byPerson.get(person.id) ?? [] }] : []))
}

/**
 * People with all that was found about them, in the order asked for; those who are gone are left out. One question
 * for each: a cursor that hops from one to the next is seven times as slow where they do not lie side by side.
 */
export async function peopleWithFindings(ids: readonly string[]): Promise<PersonWithFindings[]> {
  const [people, found] = await Promise.all([
    store.people.bulkGet([...ids]),
    Promise.all(ids.map((id) => store.findings.where('personId').equals(id).toArray())),
  ])
  return together(people, found.flat())
}

async function pageAfter(id: string): Promise<PersonWithFindings[]> {
  const people = await store.people.where('id').above(id).limit(atOnce).toArray()
  const [first, last] = [people[0], people.at(-1)]
  if (!first || !last) return []
  const found = await store.findings.where('personId').between(first.id, last.id, true, true).toArray()
  return together(people, found)
}

/** Everybody in the order of the store, read in stretches: a fifth of what it costs to ask for each. */
async function* everybody(): AsyncGenerator<PersonWithFindings[]> {
  let next = pageAfter('')
  for (;;) {
    const page = await next
    const last = page.at(-1)
    if (!last) return
    // Read while the last ones are written. Should it fail, that is told when it is asked for.
    next = pageAfter(last.person.id)
    next.catch(() => undefined)
    yield page
  }
}

/** Some people, and where in what was asked for each of them stood; without that they come in that order. */
export interface PeoplePiece {
  readonly people: readonly PersonWithFindings[]
  readonly places?: readonly number[]
}

async function* oneByOne(ids: readonly string[]): AsyncGenerator<PeoplePiece> {
  for (let at = 0; at < ids.length; at += atOnce)
    yield { people: await peopleWithFindings(ids.slice(at, at + atOnce)) }
}

const turnsEach = 5000

/** Where each id stands, and whether they stand as the store has them. */
async function placesOf(ids: readonly string[]) {
  const places = new Map<string, number>()
  let sorted = true
  let before = ''
  for (const [place, id] of ids.entries()) {
    places.set(id, place)
    sorted &&= before < id
    before = id
    if (place % turnsEach === 0) await nextTurn()
  }
  return { places, sorted }
}

async function* among(ids: readonly string[]): AsyncGenerator<PeoplePiece> {
  const { places, sorted } = await placesOf(ids)
  for await (const page of everybody()) {
    const people = page.filter(({ person }) => places.has(person.id))
    yield sorted ? { people } : { people, places: people.map(({ person }) => places.get(person.id) ?? 0) }
  }
}

/** From this share of all people on, reading past the others is quicker than asking for each. */
const share = 1 / 4

/** Many people, in pieces, by whichever way is quicker. */
export async function* readPeople(ids: readonly string[]): AsyncGenerator<PeoplePiece> {
  const many = ids.length > atOnce && ids.length >= (await store.people.count()) * share
  yield* many ? among(ids) : oneByOne(ids)
}
