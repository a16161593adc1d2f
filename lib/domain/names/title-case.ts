import { particles, suffixes } from './name-words'

/** Names written all in capitals or all in small letters, as one would write them; others are left as they are. */
export function titleCased(name: string): string {
  const shouted = !/\p{Ll}/u.test(name) && /\p{Lu}{2}/u.test(name)
  const whispered = !/\p{Lu}/u.test(name) && /\p{Ll}/u.test(name)
  const words = name.split(' ')
  if (shouted || whispered) return words.map((word, at) => cased(word, at > 0)).join(' ')
  // `Nora VANCE`: the family name in capitals, as is usual in French.
  return words
    .map((word) => (/^\p{Lu}{4,}$/u.test(word) && !isRoman(word) ? cased(word, false) : word))
    .join(' ')
}

const isRoman = (word: string): boolean => /^[IVX]+$/.test(word)

function cased(word: string, afterFirst: boolean): string {
  const small = word.toLocaleLowerCase('en')
  if (isRoman(word) && suffixes.has(small)) return word
  if (afterFirst && particles.has(small) && small.length > 1) return small
  return small
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase('en'))
    .replace(
      /^(Mc|Mac(?=[dglnp]\p{L}{3}))(\p{L})/u,
      (_, start: string, letter: string) => start + letter.toLocaleUpperCase('en'),
    )
}
