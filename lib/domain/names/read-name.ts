import type { Fact } from '../fact'
import { known } from '../known'
import type { ReadPerson } from '../page-reading'
import { type CleanName, cleanName, formalName } from './clean-name'
import { plain } from './name-words'
import { type SplitName, splitName } from './split-name'

export interface ReadName {
  readonly full: Fact
  readonly first?: Fact
  readonly last?: Fact
  readonly abbreviated?: true
}

interface SourcedSplit extends SplitName {
  readonly source: string
}

/** LinkedIn's own split first, then what its labels betray, then the shape of the name. */
export function readName({ name, first, last, nameLabels, doubtful }: ReadPerson): ReadName | undefined {
  const clean = cleanName(name.text)
  if (!clean) return undefined
  const words = clean.words.slice(clean.honorifics)
  const split: SourcedSplit = given(clean, first, last) ??
    labelled(clean, nameLabels ?? []) ?? { ...splitName(words), source: 'shape of the name' }
  const confidence = doubtful ? 'low' : split.confidence
  return known<ReadName>({
    full: { value: formalName(clean), source: name.from, confidence: doubtful ? 'low' : 'high' },
    first: { value: split.first, source: split.source, confidence },
    last: split.last ? { value: split.last, source: split.source, confidence } : undefined,
    abbreviated: split.abbreviated,
  })
}

const joined = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Taken only where both parts together are the name that is shown. */
function given(
  clean: CleanName,
  first: ReadPerson['first'],
  last: ReadPerson['last'],
): SourcedSplit | undefined {
  const cleanFirst = first && cleanName(`${first.text} X`)
  const cleanLast = last && cleanName(`X ${last.text}`)
  if (!cleanFirst) return undefined
  const firstWords = cleanFirst.words.slice(cleanFirst.honorifics, -1).join(' ')
  const lastWords = cleanLast ? cleanLast.words.slice(1).join(' ') : ''
  const shown = joined(formalName(clean))
  const fits = shown === joined(firstWords + lastWords) || shown === joined(lastWords + firstWords)
  if (!firstWords || !fits) return undefined
  return {
    first: firstWords,
    ...(lastWords ? { last: lastWords } : {}),
    ...(/^\p{L}\.?$/u.test(lastWords) ? { abbreviated: true as const } : {}),
    confidence: 'high',
    source: first.from,
  }
}

/**
 * "Nora is a Premium member": the words of the name that stand in the label are the given name. Some languages write
 * the whole name there, and then the label says nothing.
 */
function labelled({ words, honorifics }: CleanName, labels: readonly string[]): SourcedSplit | undefined {
  const bare = (text: string) => text.toLowerCase().replace(/['’]s?(?=\s|$)/g, '')
  const name = words.slice(honorifics).map(plain)
  for (const label of labels) {
    const spoken = ` ${bare(label).split(/\s+/).map(plain).join(' ')} `
    if (spoken.includes(` ${name.join(' ')} `)) continue
    for (let count = name.length - 1; count > 0; count--) {
      if (!spoken.includes(` ${name.slice(0, count).join(' ')} `)) continue
      const last = withoutMiddleInitials(words.slice(honorifics + count))
      const abbreviated = /^\p{L}\.?$/u.test(last)
      return {
        first: words.slice(honorifics, honorifics + count).join(' '),
        last,
        ...(abbreviated ? { abbreviated } : {}),
        confidence: abbreviated ? 'medium' : 'high',
        source: 'label',
      }
    }
  }
  return undefined
}

function withoutMiddleInitials(words: readonly string[]): string {
  const from = words.findIndex((word) => !/^\p{L}\.?$/u.test(word))
  return words.slice(Math.max(from, 0)).join(' ')
}
