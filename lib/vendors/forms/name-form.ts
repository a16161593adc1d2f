import { plainLine } from './plain-text'

const titlesAfterNames =
  /[\s,]+(ph\.?\s?d|m\.?b\.?a|m\.?sc|b\.?sc|m\.?d|cfa|cpa|pmp|esq|jr|sr|ii|iii|iv|mr?ics|acca|fcca|csm|llm|he\/him|she\/her|they\/them)\.?$/i

// Joiners are spelling between letters and leftovers of an emoji anywhere else.
const decoration =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{So}\p{Co}\ufe0f|•*#]|(?<!\p{L})[\u200c\u200d]|[\u200c\u200d](?!\p{L})/gu

/**
 * A part of a name as a form would take it: people decorate theirs with emoji, pronouns and degrees, and a vendor
 * that finds nothing left refuses the whole request.
 */
export function nameForm(text: string): string {
  let name = text
    .replace(/\([^)]*\)?|\[[^\]]*\]?|["“„«][^"”»]*["”»]?/gu, ' ')
    .replace(decoration, ' ')
    .replace(/[,，].*$/u, '')
  name = plainLine(name, 100)
  while (titlesAfterNames.test(name)) name = name.replace(titlesAfterNames, '')
  return /\p{L}/u.test(name) ? name : ''
}

/** LinkedIn shows distant viewers a surname's first letter and a full stop. */
export const isInitial = (name: string) => /^\p{L}\.$/u.test(name)

/** What two ways of writing one name have in common. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
