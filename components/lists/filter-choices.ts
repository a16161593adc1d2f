import type { List, ListFilter } from '../../lib/domain/list'
import { workStatuses } from '../../lib/domain/person'
import { seniorities } from '../../lib/domain/seniority'
import type { Facets } from '../../lib/lists/facets'
import type { FilterPart } from '../../lib/lists/filter'
import { statusWords } from '../person/work'
import { seniorityName } from '../personas/seniority-name'
import { t, type Word } from '../ui/words'
import { countryName } from './filter-words'

export interface Choice {
  readonly part: FilterPart
  readonly value: string
  readonly label: string
  readonly count: number
  readonly chosen: boolean
}

export interface ChoiceGroup {
  readonly part: FilterPart
  readonly title: Word
  readonly choices: readonly Choice[]
}

const emailWords: Record<string, Word> = {
  verified: 'filterEmailVerified',
  any: 'filterEmailAny',
  none: 'filterEmailNone',
}
const phoneWords: Record<string, Word> = { any: 'filterPhoneAny', none: 'filterPhoneNone' }

const valuesOf = (filter: ListFilter, part: FilterPart): readonly string[] => {
  const value = filter[part]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

export const nameOf = (part: FilterPart, value: string, lists: readonly List[]): string => {
  if (part === 'email') return t(emailWords[value] ?? 'filterEmailAny')
  if (part === 'phone') return t(phoneWords[value] ?? 'filterPhoneAny')
  if (part === 'statuses') return t(statusWords[value as keyof typeof statusWords])
  if (part === 'seniorities') return seniorityName(value)
  if (part === 'countries') return countryName(value)
  if (part === 'lists') return lists.find(({ id }) => id === value)?.name ?? ''
  return value
}

/** Ticks or unticks a value; of the two parts about addresses only one value can hold. */
export function toggled(filter: ListFilter, part: FilterPart, value: string): ListFilter {
  const before = valuesOf(filter, part)
  const single = part === 'email' || part === 'phone'
  const others = single ? [] : before.filter((one) => one !== value)
  const after = before.includes(value) ? others : [...others, value]
  const { [part]: _old, ...rest } = filter
  if (after.length === 0) return rest
  return { ...rest, [part]: single ? value : after } as ListFilter
}

const mostShown = 14

/** In their own order where they have one; else the most frequent first. What is chosen is always there. */
function valuesFor(
  part: FilterPart,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): string[] {
  if (part === 'email') return ['verified', 'any', 'none']
  if (part === 'phone') return ['any', 'none']
  if (part === 'statuses') return [...workStatuses]
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
  const known = byCount.slice(0, mostShown)
  const values = [...new Set([...known, ...chosen])]
  if (part !== 'seniorities') return values
  const rank = (value: string) => {
    const place = (seniorities as readonly string[]).indexOf(value)
    return place === -1 ? seniorities.length : place
  }
  return values.sort((a, b) => rank(a) - rank(b))
}

const titles: readonly [FilterPart, Word][] = [
  ['email', 'filterEmail'],
  ['phone', 'filterPhone'],
  ['statuses', 'filterStatus'],
  ['seniorities', 'filterSeniority'],
  ['countries', 'filterCountry'],
  ['tags', 'filterTag'],
  ['lists', 'filterList'],
]

export function choiceGroups(facets: Facets, filter: ListFilter, lists: readonly List[]): ChoiceGroup[] {
  return titles.flatMap(([part, title]): ChoiceGroup[] => {
    const chosen = valuesOf(filter, part)
    const choices = valuesFor(part, facets[part], chosen)
      .map(
        (value): Choice => ({
          part,
          value,
          label: nameOf(part, value, lists),
          count: facets[part].get(value) ?? 0,
          chosen: chosen.includes(value),
        }),
      )
      .filter(({ label }) => label !== '')
    return choices.length === 0 ? [] : [{ part, title, choices }]
  })
}

/** What is filtered by now, each to be taken away by itself. */
export const activeChoices = (filter: ListFilter, lists: readonly List[]) =>
  titles.flatMap(([part]) =>
    valuesOf(filter, part).map((value) => ({ part, value, label: nameOf(part, value, lists) })),
  )
