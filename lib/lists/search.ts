import { foldText } from './fold-text'
import { chunkSize, type PeopleIndex } from './people-index'
import { eachHit, textAt } from './text-block'

/** The words of a search, the longest first: it leaves the fewest to look at for the others. */
export const searchWords = (query: string): string[] =>
  foldText(query)
    .split(' ')
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)

/** Marks everybody in whose name, company, title, address or domain all the words stand, in any order. */
export function search(index: PeopleIndex, query: string): Uint8Array | undefined {
  const [first, ...others] = searchWords(query)
  if (first === undefined) return undefined
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
