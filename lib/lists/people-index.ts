import { valueStatuses } from '../domain/finding'
import { workStatuses } from '../domain/person'
import { type Dictionary, dictionaryOf } from './dictionary'
import { type Row, type TextColumn, type Texts, textColumns, type WordColumn, wordColumns } from './row'
import { packTexts, type TextBlock, textAt } from './text-block'

export type Chunk = Readonly<Record<TextColumn, TextBlock>>

/** One number per person and column. The arrays are longer than the number of people, so that these may grow. */
export interface Codes extends Record<WordColumn, Uint32Array> {
  alive: Uint8Array
  status: Uint8Array
  emailStatus: Uint8Array
  phoneStatus: Uint8Array
  createdAt: Float64Array
  updatedAt: Float64Array
}

/** How many people share one piece of text; a change to one of them writes the piece again. */
export const chunkSize = 4096

/**
 * Everybody, as columns. A person stands at one number, their slot, for as long as the index lives. It is a copy:
 * whatever is here can be made again from the people and findings of the store.
 */
export interface PeopleIndex {
  size: number
  readonly chunks: Chunk[]
  /** People whose texts are newer than their chunk. */
  readonly fresh: Map<number, Texts>
  readonly codes: Codes
  readonly words: Record<WordColumn, Dictionary>
  /** Chunks that differ from what was last saved. */
  readonly unsaved: Set<number>
  slots: Map<string, number> | undefined
  /** Count changes per column, and people who came or went, so that a sort order knows when it is old. */
  readonly revisions: Map<string, number>
  everybody: number
}

const emptyCodes = (capacity: number): Codes => ({
  alive: new Uint8Array(capacity),
  status: new Uint8Array(capacity),
  emailStatus: new Uint8Array(capacity),
  phoneStatus: new Uint8Array(capacity),
  seniority: new Uint32Array(capacity),
  country: new Uint32Array(capacity),
  department: new Uint32Array(capacity),
  tags: new Uint32Array(capacity),
  createdAt: new Float64Array(capacity),
  updatedAt: new Float64Array(capacity),
})

export const codeColumns = Object.keys(emptyCodes(0)) as (keyof Codes)[]

export const emptyIndex = (capacity = chunkSize): PeopleIndex => ({
  size: 0,
  chunks: [],
  fresh: new Map(),
  codes: emptyCodes(capacity),
  words: Object.fromEntries(wordColumns.map((column) => [column, dictionaryOf()])) as PeopleIndex['words'],
  unsaved: new Set(),
  slots: undefined,
  revisions: new Map(),
  everybody: 0,
})

/** Makes room for more people, doubling so that it happens seldom. */
export function makeRoom(index: PeopleIndex, size: number): void {
  if (size <= index.codes.alive.length) return
  const larger = emptyCodes(Math.max(size, index.codes.alive.length * 2))
  for (const column of codeColumns) larger[column].set(index.codes[column])
  Object.assign(index.codes, larger)
}

const chunkOf = (slot: number): number => Math.floor(slot / chunkSize)

export function textOf(index: PeopleIndex, slot: number, column: TextColumn): string {
  const fresh = index.fresh.get(slot)
  if (fresh) return fresh[column]
  const chunk = index.chunks[chunkOf(slot)]
  return chunk ? textAt(chunk[column], slot % chunkSize) : ''
}

const wordAt = (index: PeopleIndex, slot: number, column: WordColumn): string =>
  index.words[column].words[index.codes[column][slot] ?? 0] ?? ''

export function rowAt(index: PeopleIndex, slot: number): Row {
  const { codes } = index
  const row: Record<string, string | number> = {}
  for (const column of textColumns) row[column] = textOf(index, slot, column)
  for (const column of wordColumns) row[column] = wordAt(index, slot, column)
  row['status'] = workStatuses[codes.status[slot] ?? 0] ?? 'new'
  row['emailStatus'] = valueStatuses[(codes.emailStatus[slot] ?? 0) - 1] ?? ''
  row['phoneStatus'] = valueStatuses[(codes.phoneStatus[slot] ?? 0) - 1] ?? ''
  row['createdAt'] = codes.createdAt[slot] ?? 0
  row['updatedAt'] = codes.updatedAt[slot] ?? 0
  return row as unknown as Row
}

export const isAlive = ({ codes }: PeopleIndex, slot: number): boolean => codes.alive[slot] === 1

/** Where somebody stands. Made when first asked for: showing and searching need no ids. */
export function slotOf(index: PeopleIndex, id: string): number | undefined {
  if (!index.slots) {
    index.slots = new Map()
    for (let slot = 0; slot < index.size; slot++)
      if (isAlive(index, slot)) index.slots.set(textOf(index, slot, 'id'), slot)
  }
  return index.slots.get(id)
}

/** Writes the chunks of everybody who changed again, so that a search runs over few long texts. */
export function settleChunks(index: PeopleIndex): void {
  for (const number of new Set([...index.fresh.keys()].map(chunkOf))) {
    const start = number * chunkSize
    const length = Math.min(index.size - start, chunkSize)
    const packed = textColumns.map((column) => [
      column,
      packTexts(Array.from({ length }, (_, i) => textOf(index, start + i, column))),
    ])
    index.chunks[number] = Object.fromEntries(packed) as Chunk
  }
  index.fresh.clear()
}
