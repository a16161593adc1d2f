import type { Confidence } from '../fact'
import {
  compoundFamilyNames,
  iberianSurnames,
  particles,
  plain,
  prefixedGivenNames,
  suffixes,
} from './name-words'

export interface SplitName {
  readonly first: string
  readonly last?: string
  /** The family name is reduced to its initial, as distant members see it. */
  readonly abbreviated?: true
  readonly confidence: Confidence
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u
const isInitial = (word: string | undefined): boolean => /^\p{L}\.?$/u.test(word ?? '')

/** Given and family name by the shape of the name alone: a guess, better or worse, and it says so. */
export function splitName(words: readonly string[]): SplitName {
  if (words.every((word) => eastAsian.test(word))) return splitEastAsian(words)
  const [only = ''] = words
  if (words.length < 2) return { first: only, confidence: 'medium' }
  const at = familyNameAt(words)
  const given = words.slice(0, at)
  const last = words.slice(at).join(' ')
  const abbreviated = isInitial(last)
  // A middle initial is no part of the given name, unless the given name is initials itself.
  while (given.length > 1 && !isInitial(given[0]) && isInitial(given.at(-1))) given.pop()
  return {
    first: given.join(' '),
    last,
    ...(abbreviated ? { abbreviated } : {}),
    confidence: abbreviated || given.length > 1 ? 'low' : 'medium',
  }
}

/** The last word, and what belongs to it: particles, `Jr`, the mother's name after the father's. */
function familyNameAt(words: readonly string[]): number {
  const lower = words.map(plain)
  const before = (at: number) => (at > 1 ? (lower[at - 1] ?? '') : '')
  let at = words.length - 1
  while (at > 1 && suffixes.has(lower[at] ?? '')) at--
  if (iberianSurnames.has(lower[at] ?? '') && iberianSurnames.has(before(at))) at--
  if (prefixedGivenNames.has(before(at))) at--
  while (particles.has(before(at))) at--
  return /^[ey]$/.test(lower[at] ?? '') && at > 1 ? at - 1 : at
}

/** Family name first, without a space between; Japanese names in Han characters cannot be told apart and stay whole. */
function splitEastAsian(words: readonly string[]): SplitName {
  const [first = '', second, ...more] = words
  const whole = words.join(' ')
  if (second && !more.length && !/^\p{Script=Katakana}+$/u.test(whole.replace(/[ー ]/g, ''))) {
    return { first: second, last: first, confidence: 'medium' }
  }
  const letters = [...first]
  const oneScript = /^(?:\p{Script=Han}+|\p{Script=Hangul}+)$/u.test(first)
  const family = compoundFamilyNames.has(letters.slice(0, 2).join('')) ? 2 : 1
  const given = letters.length - family
  if (second || !oneScript || given < 1 || given > 2) return { first: whole, confidence: 'low' }
  return { first: letters.slice(family).join(''), last: letters.slice(0, family).join(''), confidence: 'low' }
}
