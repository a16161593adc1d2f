import { foldText } from './fold-text'
import { chunkSize, type PeopleIndex, textOf } from './people-index'
import { eachHit, textAt } from './text-block'

/** The words of a search, the longest first: it leaves the fewest to look at for the others. */
const wordsOf = (text: string): string[] =>
  text
    .split(' ')
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)

function everywhere(index: PeopleIndex, [first = '', ...others]: readonly string[]): Uint8Array {
  const marks = new Uint8Array(index.size)
  const fits = (hay: string) => others.every((word) => hay.includes(word))
  for (const [number, { hay }] of index.chunks.entries()) {
    const start = number * chunkSize
    eachHit(hay, first, (i) => {
      if (others.length === 0 || fits(textAt(hay, i))) marks[start + i] = 1
    })
  }
  for (const [slot, { hay }] of index.fresh) marks[slot] = hay.includes(first) && fits(hay) ? 1 : 0
  return marks
}

function among(index: PeopleIndex, words: readonly string[], before: Uint8Array): Uint8Array {
  const marks = new Uint8Array(index.size)
  for (let slot = before.indexOf(1); slot !== -1; slot = before.indexOf(1, slot + 1)) {
    const hay = textOf(index, slot, 'hay')
    if (words.every((word) => hay.includes(word))) marks[slot] = 1
  }
  return marks
}

interface Found {
  readonly text: string
  readonly revision: string
  readonly marks: Uint8Array
  readonly hits: number
}

const found = new WeakMap<PeopleIndex, Found>()
/** Beyond this part of everybody it is quicker to read the long texts than to take one after the other out of them. */
const few = 1 / 8

const revisionOf = ({ everybody, revisions }: PeopleIndex): string =>
  `${everybody} ${revisions.get('hay') ?? 0}`

/**
 * Marks everybody in whose name, company, title, address or domain all the words stand, in any order. While somebody
 * types, whoever did not fit the beginning need not be looked at again.
 */
export function search(index: PeopleIndex, query: string): Uint8Array | undefined {
  const text = foldText(query)
  const words = wordsOf(text)
  if (words.length === 0) return undefined
  const revision = revisionOf(index)
  const last = found.get(index)
  const before = last?.revision === revision && text.startsWith(last.text) ? last : undefined
  if (before?.text === text) return before.marks.slice()
  const marks =
    before && before.hits < index.size * few ? among(index, words, before.marks) : everywhere(index, words)
  let hits = 0
  for (let slot = 0; slot < marks.length; slot++) hits += marks[slot] ?? 0
  found.set(index, { text, revision, marks, hits })
  return marks.slice()
}
