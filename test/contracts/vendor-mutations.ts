import * as fc from 'fast-check'

/** What can happen to one place of an answer on its way through other people's programs. */
const kinds = [
  'null',
  'gone',
  'blank',
  'number',
  'text',
  'list',
  'object',
  'flag',
  'wrapped',
  'extra',
  'doubled',
  'turned',
] as const
type Kind = (typeof kinds)[number]

type Place = { readonly holder: Record<string, unknown>; readonly key: string }

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }].concat(placesIn(holder[key])))
}

function change({ holder, key }: Place, kind: Kind) {
  const old = holder[key]
  const changed: Record<Exclude<Kind, 'gone'>, () => unknown> = {
    null: () => null,
    blank: () => '',
    number: () => 7,
    text: () => 'tide',
    list: () => [],
    object: () => ({}),
    flag: () => true,
    wrapped: () => [old],
    extra: () =>
      typeof old === 'object' && old && !Array.isArray(old) ? { ...old, unheard: { of: 'field' } } : old,
    doubled: () => (Array.isArray(old) ? [...old, ...structuredClone(old)] : old),
    turned: () => (Array.isArray(old) ? old.toReversed() : old),
  }
  if (kind !== 'gone') holder[key] = changed[kind]()
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

/** A documented sample with one to six places changed. */
export function mutated(sample: object): fc.Arbitrary<unknown> {
  const step = fc.tuple(fc.nat(10_000), fc.constantFrom(...kinds))
  return fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) => {
    const root = { body: structuredClone(sample) as unknown }
    for (const [where, kind] of steps) {
      const places = placesIn(root)
      const place = places[where % Math.max(places.length, 1)]
      if (place) change(place, kind)
    }
    return root.body
  })
}

/** Every word and number in a text, in one spelling. */
export const wordsIn = (text: string) => new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
