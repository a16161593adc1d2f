import { isHiddenMember } from './hidden-member'
import { credentials, doubtfulPrefixes, iberianSurnames, particles, plain, surePrefixes } from './name-words'
import { titleCased } from './title-case'

const invisible = /[\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?!\s)\p{Cc}/gu
const pictures =
  /(?:[0-9#*]\ufe0f?\u20e3|(?![®™©])\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\ufe0e\ufe0f\u{e0020}-\u{e007f}★☆✓✔✗•●▪►▶→←⇒†‡])+/u
const slogan =
  /\s[|~｜│‖/\\]+\s?.*$|\s*#\p{L}.*$|\s[-–—:]?\s*\(?(?:we['’]?re hiring|(?:now |is )?hiring|open to work|opentowork).*$/iu
const aside = /[([{（【].*?[)\]}）】]|["“”„«‟].*?["“”‟»]|\s['‘].*?['’](?=\s)/gu
const maidenName = /\s(?:née|nee|né|geb\.?|z d\.|z domu)\s+\S+/giu

/** A name without what its owner put around it. The first `honorifics` of its words are titles: `Dr.`, `Prof.` */
export interface CleanName {
  readonly words: readonly string[]
  readonly honorifics: number
}

/** Nothing where the page shows no name: a hidden member, an address, a picture. */
export function cleanName(raw: string): CleanName | undefined {
  const shown = raw.slice(0, 500).normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim()
  if (isHiddenMember(shown) || /@|https?:|www\./i.test(shown)) return undefined
  const unwrapped = shown
    .replace(/^\(\d+\+?\)\s*/, '')
    .replace(/\s*[|｜]\s*LinkedIn$/, '')
    .replace(/<[^>]*>?|>/g, ' ')
  const bare = squeezed(
    withoutPictures(unwrapped)
      .replace(slogan, '')
      .replace(/[®™©°]/g, ''),
  )
  const formal = squeezed(bare.replace(aside, ' ').replace(maidenName, ''))
  const named = /\p{L}/u.test(formal) ? formal : squeezed(bare.replace(/[()[\]{}"“”]/g, ' '))
  const untailed = withoutTrailingCredentials(withoutTail(withoutCredentials(named)))
  if (!/\p{L}/u.test(untailed) || untailed.length > 100) return undefined
  const words = titleCased(untailed).split(' ')
  return { words, honorifics: leadingHonorifics(words) }
}

/** The name as it should be shown and sent: `Nora van der Vance`. */
export const formalName = ({ words, honorifics }: CleanName): string => words.slice(honorifics).join(' ')

const squeezed = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s,/g, ',')
    .replace(/[\s,;:|~–—-]+$/u, '')
    .trim()

/** Pictures decorate a name or end it: what follows one after two words is a slogan. */
function withoutPictures(text: string): string {
  let name = ''
  for (const part of text.split(new RegExp(pictures, 'gu'))) {
    name = squeezed(`${name} ${part}`)
    if (name.split(' ').filter((word) => word && !surePrefixes.has(plain(word))).length > 1) break
  }
  return name
}

const isCredential = (text: string, onlyKnown: boolean): boolean =>
  text
    .split(/[\s/&]+/)
    .every((word) => credentials.has(plain(word)) || (!onlyKnown && /^\p{Lu}[\p{Lu}.-]{1,5}$/u.test(word)))

/** After a comma: degrees or a slogan, which go; or the given name, as exports write it. */
function withoutCredentials(name: string): string {
  const [head = '', ...tails] = name.split(/\s*,\s*/)
  const given = tails.find((tail) => tail && !isCredential(tail, true))
  if (!given || given.split(' ').length > 3) return head
  const [first = '', ...rest] = head.split(' ')
  const isFamily = !rest.length || particles.has(plain(first)) || iberianSurnames.has(first.toLowerCase())
  return isFamily ? `${given} ${head}` : head
}

/** `Nora Vance - We help boats`: what follows a full name and a dash is no name. */
function withoutTail(name: string): string {
  const [head = '', ...tails] = name.split(/\s+[-–—]+\s+/)
  return head.includes(' ') ? head : [head, ...tails].join(' ')
}

/** `Ma` is a name and `MA` a degree; in a name all in capitals, nobody can tell. */
function withoutTrailingCredentials(name: string): string {
  const words = name.split(' ')
  const shouted = !/\p{Ll}/u.test(name)
  const isOne = (word: string) =>
    credentials.has(plain(word)) &&
    (/\p{Lu}.*\p{Lu}/u.test(word) || /^(?:esq|ret)\.?$/i.test(word)) &&
    !(shouted && plain(word).length < 3)
  while (words.length > 2 && isOne(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

function leadingHonorifics(words: readonly string[]): number {
  let count = 0
  while (count < words.length - 1) {
    const word = plain(words[count] ?? '')
    const follow = words.length - count - 1
    if (!surePrefixes.has(word) && !(doubtfulPrefixes.has(word) && follow > 1)) break
    count++
  }
  return count
}
