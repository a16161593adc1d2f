import { valueStatuses } from '../domain/finding'
import type { ListFilter } from '../domain/list'
import { workStatuses } from '../domain/person'
import type { Membership } from './membership'
import type { PeopleIndex } from './people-index'
import { splitTags, type WordColumn } from './row'
import { search } from './search'

export type Lists = ReadonlyMap<string, Membership>
export type FilterPart = Exclude<keyof ListFilter, 'query'>

/** Says of a slot whether one part of a filter holds for it. */
type Test = (slot: number) => boolean

const verified = valueStatuses.indexOf('verified') + 1
const invalid = valueStatuses.indexOf('invalid') + 1

function oneOfWords(index: PeopleIndex, column: WordColumn, wanted: readonly string[]): Test {
  const { words } = index.words[column]
  const fits = Uint8Array.from(words, (word) => {
    if (column === 'tags') return splitTags(word).some((tag) => wanted.includes(tag)) ? 1 : 0
    return wanted.includes(word) ? 1 : 0
  })
  const codes = index.codes[column]
  return (slot) => fits[codes[slot] ?? 0] === 1
}

function inOneOf(index: PeopleIndex, lists: Lists, wanted: readonly string[]): Test {
  const marks = new Uint8Array(index.size)
  for (const id of wanted) for (const slot of lists.get(id)?.slots ?? []) marks[slot] = 1
  return (slot) => marks[slot] === 1
}

/** A value that is known to be wrong is as good as none. */
const hasValue =
  (codes: Uint8Array): Test =>
  (slot) =>
    codes[slot] !== 0 && codes[slot] !== invalid

export function testsOf(index: PeopleIndex, lists: Lists, filter: ListFilter): Map<FilterPart, Test> {
  const { codes } = index
  const tests = new Map<FilterPart, Test>()
  const { email, phone, statuses, seniorities, countries, tags } = filter
  const hasEmail = hasValue(codes.emailStatus)
  const hasPhone = hasValue(codes.phoneStatus)
  if (email === 'verified') tests.set('email', (slot) => codes.emailStatus[slot] === verified)
  if (email === 'any') tests.set('email', hasEmail)
  if (email === 'none') tests.set('email', (slot) => !hasEmail(slot))
  if (phone === 'any') tests.set('phone', hasPhone)
  if (phone === 'none') tests.set('phone', (slot) => !hasPhone(slot))
  if (statuses?.length) {
    const wanted = new Set(statuses.map((status) => workStatuses.indexOf(status)))
    tests.set('statuses', (slot) => wanted.has(codes.status[slot] ?? 0))
  }
  if (seniorities?.length) tests.set('seniorities', oneOfWords(index, 'seniority', seniorities))
  if (countries?.length) tests.set('countries', oneOfWords(index, 'country', countries))
  if (tags?.length) tests.set('tags', oneOfWords(index, 'tags', tags))
  if (filter.lists?.length) tests.set('lists', inOneOf(index, lists, filter.lists))
  return tests
}

/** Marks who fits the whole filter, its search included. */
export function filterPeople(index: PeopleIndex, lists: Lists, filter: ListFilter): Uint8Array {
  const { size, codes } = index
  const marks = (filter.query && search(index, filter.query)) || codes.alive.slice(0, size)
  for (const holds of testsOf(index, lists, filter).values())
    for (let slot = 0; slot < size; slot++) if (marks[slot] === 1 && !holds(slot)) marks[slot] = 0
  return marks
}

/** Those of the slots that are marked, in their order. */
export function marked(slots: Uint32Array, marks: Uint8Array): Uint32Array {
  const chosen = new Uint32Array(slots.length)
  let n = 0
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] ?? 0
    if (marks[slot] === 1) chosen[n++] = slot
  }
  return chosen.subarray(0, n)
}
