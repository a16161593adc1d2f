/** Words in the order they were first met; the empty one is always number 0. */
export interface Dictionary {
  readonly words: string[]
  readonly numbers: Map<string, number>
}

export const dictionaryOf = (words: readonly string[] = ['']): Dictionary => ({
  words: [...words],
  numbers: new Map(words.map((word, i) => [word, i])),
})

export function numberOf({ words, numbers }: Dictionary, word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, words.length)
  return words.push(word) - 1
}
