import { valueStatuses } from '../domain/finding'
import type { ListFilter } from '../domain/list'
import { workStatuses } from '../domain/person'
import { type FilterPart, type Lists, testsOf } from './filter'
import type { PeopleIndex } from './people-index'
import { splitTags, wordColumns } from './row'
import { search } from './search'

/** How many there would be for each choice of a part, with all the other parts as they are. */
export type Facets = Readonly<Record<FilterPart, ReadonlyMap<string, number>>>

const parts: readonly FilterPart[] = [
  'email',
  'phone',
  'statuses',
  'seniorities',
  'countries',
  'tags',
  'lists',
]
const out = -1
const fitsAll = parts.length

/**
 * For each slot: fits all, misses only the part of that number, or is out. Counted at the first click, before the
 * engine has compiled anything: plain loops then take a quarter of what `for … of` takes.
 */
function nearMisses(index: PeopleIndex, lists: Lists, inScope: Uint32Array, filter: ListFilter): Int8Array {
  const missed = new Int8Array(index.size).fill(out)
  const found = filter.query ? search(index, filter.query) : undefined
  const { length } = inScope
  for (let i = 0; i < length; i++) {
    const slot = inScope[i] ?? 0
    if (!found || found[slot] === 1) missed[slot] = fitsAll
  }
  for (const [part, holds] of testsOf(index, lists, filter)) {
    const number = parts.indexOf(part)
    for (let i = 0; i < length; i++) {
      const slot = inScope[i] ?? 0
      if (missed[slot] === out || holds(slot)) continue
      missed[slot] = missed[slot] === fitsAll ? number : out
    }
  }
  return missed
}

const invalid = valueStatuses.indexOf('invalid') + 1
const verified = valueStatuses.indexOf('verified') + 1

function valueChoices(code: number): string[] {
  if (code === 0 || code === invalid) return ['none']
  return code === verified ? ['any', 'verified'] : ['any']
}

export function facetsOf(index: PeopleIndex, lists: Lists, inScope: Uint32Array, filter: ListFilter): Facets {
  const missed = nearMisses(index, lists, inScope, filter)
  const { codes, words } = index
  const most = Math.max(valueStatuses.length + 1, ...wordColumns.map((column) => words[column].words.length))
  const counted = (part: FilterPart, numbers: ArrayLike<number>, namesOf: (number: number) => string[]) => {
    const own = parts.indexOf(part)
    const byNumber = new Uint32Array(most)
    for (let i = 0; i < inScope.length; i++) {
      const slot = inScope[i] ?? 0
      if (missed[slot] !== fitsAll && missed[slot] !== own) continue
      const number = numbers[slot] ?? 0
      byNumber[number] = (byNumber[number] ?? 0) + 1
    }
    const counts = new Map<string, number>()
    for (const [number, n = 0] of byNumber.entries())
      for (const name of namesOf(number)) if (name && n > 0) counts.set(name, (counts.get(name) ?? 0) + n)
    return counts
  }
  const byList = new Map<string, number>()
  const inAnyCase = parts.indexOf('lists')
  for (const [id, { slots }] of lists) {
    let n = 0
    for (const slot of slots) if (missed[slot] === fitsAll || missed[slot] === inAnyCase) n++
    if (n > 0) byList.set(id, n)
  }
  return {
    email: counted('email', codes.emailStatus, valueChoices),
    phone: counted('phone', codes.phoneStatus, valueChoices),
    statuses: counted('statuses', codes.status, (n) => [workStatuses[n] ?? '']),
    seniorities: counted('seniorities', codes.seniority, (n) => [words.seniority.words[n] ?? '']),
    countries: counted('countries', codes.country, (n) => [words.country.words[n] ?? '']),
    tags: counted('tags', codes.tags, (n) => splitTags(words.tags.words[n] ?? '')),
    lists: byList,
  }
}
