const ascii = /^[\0-\x7F]*$/
/** Letters that Unicode does not take apart, spelled the way people type them. */
const spelled: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
const unusual = /[ßøłæœđðþı]/g

/** What is searched and sorted by: no case, no accents, no line or field ends inside. */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  const plain = ascii.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(unusual, (letter) => spelled[letter] ?? letter)
  return /\s/.test(plain) ? plain.replace(/\s+/g, ' ').trim() : plain
}
