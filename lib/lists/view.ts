import type { ListFilter } from '../domain/list'
import { filterPeople, type Lists, marked } from './filter'
import { nobody } from './membership'
import type { PeopleIndex } from './people-index'
import { type SortWish, sortedSlots } from './sort'

/** Whom a table is about before anything is searched or filtered. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'list'; readonly listId: string }
  | { readonly kind: 'rule'; readonly rule: ListFilter }

export interface ViewWish {
  readonly filter: ListFilter
  readonly sort: SortWish | undefined
}

/** Those of the scope, in its own order: a list as it was put together, everybody else with the newest first. */
export function scopeSlots(index: PeopleIndex, lists: Lists, scope: Scope): Uint32Array {
  if (scope.kind === 'list') return marked((lists.get(scope.listId) ?? nobody).slots, index.codes.alive)
  const inside = scope.kind === 'rule' ? filterPeople(index, lists, scope.rule) : index.codes.alive
  return marked(sortedSlots(index, { column: 'createdAt', descending: true }), inside)
}

/** The rows of a table from top to bottom, as slots. */
export function viewOf(
  index: PeopleIndex,
  lists: Lists,
  inScope: Uint32Array,
  { filter, sort }: ViewWish,
): Uint32Array {
  const everybody =
    Object.keys(filter).length === 0 || (Object.keys(filter).length === 1 && filter.query === '')
  if (everybody && !sort) return inScope
  const fits = filterPeople(index, lists, filter)
  if (!sort) return marked(inScope, fits)
  const wanted = new Uint8Array(index.size)
  for (let i = 0; i < inScope.length; i++) {
    const slot = inScope[i] ?? 0
    wanted[slot] = fits[slot] ?? 0
  }
  return marked(sortedSlots(index, sort), wanted)
}
