import { seniorities } from '../domain/seniority'
import { foldText } from './fold-text'
import { type PeopleIndex, textOf } from './people-index'
import { hayFields, type TextColumn, textColumns, type WordColumn, wordColumns } from './row'
import { sortTexts } from './sort-texts'

export type SortColumn =
  | Exclude<TextColumn, 'id' | 'keys' | 'hay'>
  | WordColumn
  | 'status'
  | 'createdAt'
  | 'updatedAt'

export interface SortWish {
  readonly column: SortColumn
  readonly descending: boolean
}

interface Order {
  readonly revision: string
  readonly slots: Uint32Array
  /** Who has a value at all; the others come last whichever way round. */
  readonly filled: number
  turned?: Uint32Array
}

const orders = new WeakMap<PeopleIndex, Map<SortColumn, Order>>()

const isText = (column: SortColumn): column is Exclude<SortColumn, WordColumn> & TextColumn =>
  (textColumns as readonly string[]).includes(column)
const isWord = (column: SortColumn): column is WordColumn =>
  (wordColumns as readonly string[]).includes(column)

/** The searched columns stand folded in the text that is searched: nothing is folded twice. */
function foldedText(index: PeopleIndex, column: TextColumn): (slot: number) => string {
  const field = (hayFields as readonly string[]).indexOf(column)
  if (field === -1) return (slot) => foldText(textOf(index, slot, column))
  return (slot) => {
    const hay = textOf(index, slot, 'hay')
    let start = 0
    for (let i = 0; i < field; i++) start = hay.indexOf('\t', start) + 1
    const end = hay.indexOf('\t', start)
    return end === -1 ? hay.slice(start) : hay.slice(start, end)
  }
}

function byText(size: number, keyOf: (slot: number) => string): [Uint32Array, number] {
  const keys: string[] = []
  const slots = new Uint32Array(size)
  let filled = 0
  for (let slot = 0; slot < size; slot++) {
    const key = keyOf(slot)
    keys[slot] = key
    if (key) slots[filled++] = slot
  }
  let n = filled
  for (let slot = 0; slot < size; slot++) if (!keys[slot]) slots[n++] = slot
  sortTexts(slots.subarray(0, filled), keys)
  return [slots, filled]
}

function byNumber(size: number, numbers: ArrayLike<number>): [Uint32Array, number] {
  const slots = new Uint32Array(size)
  let sorted = true
  for (let slot = 0; slot < size; slot++) {
    slots[slot] = slot
    sorted &&= slot === 0 || (numbers[slot - 1] ?? 0) <= (numbers[slot] ?? 0)
  }
  // People stand in the order they came in, so by that time there is mostly nothing to sort.
  if (!sorted) slots.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b)
  return [slots, size]
}

/** The place of each word of a column among its words; the empty one comes after all. */
function ranks(column: WordColumn, words: readonly string[]): Uint32Array {
  const known: readonly string[] = column === 'seniority' ? seniorities : []
  const key = (word: string) => {
    const place = known.indexOf(word)
    if (place === -1) return word ? `~${foldText(word)}` : '\uFFFF'
    return String(place).padStart(3, '0')
  }
  const sorted = words
    .map((word, number) => ({ key: key(word), number }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const places = new Uint32Array(words.length)
  for (const [place, { number }] of sorted.entries()) places[number] = place
  return places
}

/** Few different numbers are counted, not compared. */
function byRank(size: number, numbers: ArrayLike<number>, places: Uint32Array): [Uint32Array, number] {
  const starts = new Uint32Array(places.length + 1)
  const placeOf = (slot: number) => places[numbers[slot] ?? 0] ?? 0
  for (let slot = 0; slot < size; slot++) starts[placeOf(slot) + 1] = (starts[placeOf(slot) + 1] ?? 0) + 1
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const filled = starts[places.length - 1] ?? size
  const slots = new Uint32Array(size)
  for (let slot = 0; slot < size; slot++) {
    const place = placeOf(slot)
    slots[starts[place] ?? 0] = slot
    starts[place] = (starts[place] ?? 0) + 1
  }
  return [slots, filled]
}

function makeOrder(index: PeopleIndex, column: SortColumn): [Uint32Array, number] {
  const { size, codes } = index
  if (column === 'email' || column === 'phone') {
    // The surest first: that is what one sorts a column of addresses for.
    const statuses = codes[`${column}Status`]
    const text = foldedText(index, column)
    return byText(size, (slot) => (statuses[slot] ? `${statuses[slot]}${text(slot)}` : ''))
  }
  if (isText(column)) return byText(size, foldedText(index, column))
  if (isWord(column)) return byRank(size, codes[column], ranks(column, index.words[column].words))
  return byNumber(size, codes[column])
}

const revisionOf = (index: PeopleIndex, column: SortColumn): string =>
  [index.everybody, index.revisions.get(column), index.revisions.get(`${column}Status`)].join()

/** Everybody in the order of a column; kept until something in that column changes. */
export function sortedSlots(index: PeopleIndex, { column, descending }: SortWish): Uint32Array {
  const kept = orders.get(index) ?? new Map<SortColumn, Order>()
  orders.set(index, kept)
  const revision = revisionOf(index, column)
  let order = kept.get(column)
  if (order?.revision !== revision) {
    const [slots, filled] = makeOrder(index, column)
    order = { revision, slots, filled }
    kept.set(column, order)
  }
  if (!descending) return order.slots
  if (!order.turned) {
    order.turned = order.slots.slice()
    order.turned.subarray(0, order.filled).reverse()
  }
  return order.turned
}
