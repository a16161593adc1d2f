import { folded } from '../domain/same-person'

let names: Map<string, string> | undefined

/** Every country's name in English and German, from the browser's own tables. */
function countryNames(): Map<string, string> {
  if (names) return names
  names = new Map()
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  for (const language of ['en', 'de']) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const first of letters)
      for (const second of letters) {
        const code = first + second
        const name = display.of(code)
        if (name && !names.has(folded(name))) names.set(folded(name), code)
      }
  }
  for (const [name, code] of Object.entries({
    usa: 'US',
    uk: 'GB',
    england: 'GB',
    holland: 'NL',
    deutschland: 'DE',
  }))
    names.set(name, code)
  return names
}

export function countryCode(text: string): string | undefined {
  // No country is called by two letters but one, and the table of names takes a while to make.
  if (/^[A-Za-z]{2}$/.test(text) && folded(text) !== 'uk') return text.toUpperCase()
  return countryNames().get(folded(text))
}
