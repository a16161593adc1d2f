import { cleanName, formalName } from '../domain/names/clean-name'
import { plain, surePrefixes } from '../domain/names/name-words'
import { splitName } from '../domain/names/split-name'

export interface ReadName {
  readonly full: string
  readonly first: string
  readonly last: string | undefined
}

const word = '[A-Z\\u00c0-\\u00d6\\u00d8-\\u00de][a-z\\u00df-\\u00f6\\u00f8-\\u00ff]{1,30}\\d{0,9}'
/** Two words with a capital each: nothing around them and nothing in them that could be anything but a name. */
const usual = new RegExp(`^(${word}(?:-${word})?) ((?!hiring|opentowork)${word}(?:-${word})?)$`)
const afterAll = /linkedin|^.*? (?:hiring|opentowork)/i

/** A name without what its owner put around it: by a look where there is nothing, and with all care else. */
export function readName(text: string): ReadName | undefined {
  const [, first, last] = usual.exec(text) ?? []
  if (first && last && !afterAll.test(text) && !surePrefixes.has(plain(first)))
    return { full: text, first, last }
  const clean = cleanName(text)
  if (!clean) return undefined
  const split = splitName(clean.words.slice(clean.honorifics))
  return { full: formalName(clean), first: split.first, last: split.last }
}
