import { pick, randomFrom, seedFrom } from '../world/seed'
import type { KnownPerson } from './known-people'
import { folded } from './plain-text'

const patterns = {
  'firstname.lastname@domain': (first: string, last: string) => `${first}.${last}`,
  'flastname@domain': (first: string, last: string) => `${first.charAt(0)}${last}`,
} as const
export type EmailPattern = keyof typeof patterns

const letters = (name: string) => folded(name).replace(/[^a-z0-9]/g, '')

export function patternOf(domain: string): EmailPattern {
  const random = randomFrom(seedFrom(`pattern ${domain}`))
  return pick(['firstname.lastname@domain', 'firstname.lastname@domain', 'flastname@domain'] as const, random)
}

export function emailOf(person: Pick<KnownPerson, 'first' | 'last'>, domain: string): string {
  const local = patterns[patternOf(domain)](letters(person.first) || 'info', letters(person.last) || 'office')
  return `${local}@${domain}`
}

/**
 * Only numbers that regulators keep for films and books, so that nobody's telephone ever rings because of a demo.
 * British mobiles of that kind exist too, but the usual phone library calls them invalid; Europeans outside the
 * countries below therefore have German numbers.
 */
const numbers = {
  mobile: {
    US: ['+1415555010#', '+1212555011#', '+1512555012#', '+1206555013#', '+1617555014#'],
    DE: ['+49171392001#', '+49171392004#', '+49171392007#'],
  },
  landline: {
    US: ['+1312555015#', '+1303555016#', '+1202555017#', '+1404555018#'],
    GB: ['+4411349600##', '+4411349605##', '+4420794600##'],
    FR: ['+33199001###'],
    DE: ['+493023125###', '+494066969###', '+498999998###'],
  },
} satisfies Record<string, Record<string, readonly string[]>>

export interface PhoneNumber {
  readonly e164: string
  readonly region: string
  readonly kind: 'mobile' | 'landline'
}

export function phoneOf(person: KnownPerson): PhoneNumber | undefined {
  if (person.phone === 'miss') return undefined
  const byRegion: Readonly<Record<string, readonly string[]>> = numbers[person.phone]
  const region = person.country in byRegion ? person.country : 'DE'
  const random = randomFrom(seedFrom(`phone ${person.id}`))
  const e164 = pick(byRegion[region] ?? numbers.mobile.DE, random).replace(/#/g, () =>
    String(Math.floor(random() * 10)),
  )
  return { e164, region, kind: person.phone }
}
