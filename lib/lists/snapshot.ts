import { dictionaryOf } from './dictionary'
import type { Membership } from './membership'
import {
  type Chunk,
  type Codes,
  chunkSize,
  codeColumns,
  emptyIndex,
  makeRoom,
  type PeopleIndex,
} from './people-index'
import { type WordColumn, wordColumns } from './row'

/** Raise it when a row means something else than before: older copies are then made again. */
export const snapshotVersion = 1

export interface SavedHead {
  readonly key: 'head'
  readonly version: number
  readonly size: number
  readonly words: Record<WordColumn, readonly string[]>
  /** Which saving this is: whoever read another one has their people at other places. */
  readonly token: string
  /** The last line of the change log that is in here, and the last that is gone from the log. */
  readonly seq: number
  readonly prunedTo: number
}

export interface SavedChunk {
  readonly key: string
  readonly texts: Chunk
  readonly codes: Codes
}

export interface SavedList extends Membership {
  readonly key: string
}

export const chunkKey = (number: number): string => `chunk:${String(number).padStart(6, '0')}`
export const listKey = (listId: string): string => `list:${listId}`

export function chunkOf(index: PeopleIndex, number: number): SavedChunk | undefined {
  const texts = index.chunks[number]
  const from = number * chunkSize
  const to = Math.min(index.size, from + chunkSize)
  const codes = Object.fromEntries(codeColumns.map((column) => [column, index.codes[column].slice(from, to)]))
  return texts && { key: chunkKey(number), texts, codes: codes as unknown as Codes }
}

export function indexFrom(head: SavedHead, chunks: readonly SavedChunk[]): PeopleIndex {
  const index = emptyIndex()
  makeRoom(index, head.size)
  index.size = head.size
  for (const column of wordColumns) index.words[column] = dictionaryOf(head.words[column])
  for (const [number, { texts, codes }] of chunks.entries()) {
    index.chunks.push(texts)
    for (const column of codeColumns) index.codes[column].set(codes[column], number * chunkSize)
  }
  return index
}
