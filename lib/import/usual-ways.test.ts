import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLinkedInUrl } from '../domain/linkedin-url'
import { cleanName, formalName } from '../domain/names/clean-name'
import { splitName } from '../domain/names/split-name'
import { profileLink } from './profile-link'
import { readName } from './usual-name'

/** The long way, which the short one has to agree with. */
function named(text: string) {
  const clean = cleanName(text)
  if (!clean) return undefined
  const { first, last } = splitName(clean.words.slice(clean.honorifics))
  return { full: formalName(clean), first, last }
}

const words =
  'Nora Vance Ångström Zoë Hiring hiring OpenToWork Linkedin LinkedIn Member Dr Prof Ing MBA Ma van Jr Ivo7 Weiß'
const signs = '- , . ’ × ÷ É ǅ 李 🚀 | A b 9 \u0301'
const bits = fc.constantFrom(...words.split(' '), ...signs.split(' '), ' ', '  ')
const jumbled = fc.array(bits, { maxLength: 5 }).map((some) => some.join(''))
const twoWords = fc.tuple(bits, bits, bits).map(([a, b, c]) => `${a} ${b}${c}`)

describe('the short way says what the long way says', () => {
  it('of names', () => {
    fc.assert(
      fc.property(fc.oneof(jumbled, twoWords), (text) => {
        expect(readName(text)).toEqual(named(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('of names that are ordinary, which it knows at a look', () => {
    expect(readName('Zoë Ångström-Weiß')).toEqual({
      full: 'Zoë Ångström-Weiß',
      first: 'Zoë',
      last: 'Ångström-Weiß',
    })
    expect(readName('Dr Vance')).toEqual(named('Dr Vance'))
    expect(readName('Nora Hiring')).toEqual(named('Nora Hiring'))
    expect(readName('Linkedin Member')).toBeUndefined()
  })

  it('of addresses', () => {
    const slugs =
      'nora Nora-Vance zoë edit me new settings ab ACoAAABCDEFGHIJKLMNOPQRSTUVWXYZabcdefgh acorn %20 ×'.split(
        ' ',
      )
    const parts =
      'https:// http:// HTTPS:// www. de. linkedin.com linkedin.com.evil /in/ /company/ /sales/lead/ / // ?trk=x #a @'.split(
        ' ',
      )
    const any = fc
      .array(fc.constantFrom(...parts, ...slugs, ' ', ''), { maxLength: 6 })
      .map((some) => some.join(''))
    const likely = fc
      .tuple(
        fc.constantFrom('https://www.', 'http://', '', 'www.', 'https://de.', 'HTTPS://WWW.'),
        fc.oneof(fc.constantFrom(...slugs), fc.string({ unit: 'grapheme', maxLength: 8 })),
        fc.constantFrom('', '/', '/x', '//'),
      )
      .map(([before, slug, after]) => `${before}linkedin.com/in/${slug}${after}`)
    fc.assert(
      fc.property(fc.oneof(any, likely), (text) => {
        expect(profileLink(text)).toEqual(readLinkedInUrl(text))
      }),
      { numRuns: 3000 },
    )
  })
})
