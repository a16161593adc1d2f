import type { ImportCandidate } from '../../domain/import-candidate'
import { folded } from '../../domain/same-person'
import { isAlive, type PeopleIndex, textOf } from '../../lists/people-index'

/** Somebody known at a company: the key they are known by, and what would speak against another row being them. */
interface Placed {
  readonly key: string
  slug: boolean
  email: boolean
}

type Place = {
  readonly fullName: string
  readonly domain?: string | undefined
  readonly company?: string | undefined
}

/** A name alone is nobody; a name at a company may be somebody. */
function placesOf({ fullName, domain, company }: Place): string[] {
  const name = folded(fullName)
  if (!name) return []
  return [
    ...(domain ? [`at:${name}|${domain.toLowerCase()}`] : []),
    ...(company ? [`at:${name}|${folded(company)}`] : []),
  ]
}

const emailKey = (email: string): string => `email:${email.toLowerCase()}`

function placedPeople(index: PeopleIndex): Map<string, Placed> {
  const people = new Map<string, Placed>()
  for (let slot = 0; slot < index.size; slot += 1) {
    if (!isAlive(index, slot)) continue
    const keys = textOf(index, slot, 'keys').split(' ').filter(Boolean)
    const email = textOf(index, slot, 'email')
    const key = keys[0] ?? (email ? emailKey(email) : undefined)
    if (!key) continue
    const placed = { key, slug: keys.some((one) => one.startsWith('in:')), email: email !== '' }
    const [fullName, domain, company] = (['name', 'domain', 'company'] as const).map((column) =>
      textOf(index, slot, column),
    )
    for (const place of placesOf({ fullName: fullName ?? '', domain, company })) people.set(place, placed)
  }
  return people
}

/**
 * The weakest way two rows are one person: the same name at the same company. It never joins two whom LinkedIn or
 * their addresses tell apart.
 */
export function samePlace(index: PeopleIndex) {
  const people = placedPeople(index)
  /** The keys of a candidate, with that of whoever they are by name and company; `known` is by anything stronger. */
  return (candidate: ImportCandidate, known: boolean): string[] => {
    const { keys, email, fields, fullName, nameIsGuess } = candidate
    const places = nameIsGuess ? [] : placesOf({ fullName, domain: fields.domain, company: fields.company })
    const [first] = places
    const own = keys[0] ?? (email ? emailKey(email.value) : first)
    const met = places.map((place) => people.get(place)).find((one) => one !== undefined)
    const another = met && ((met.slug && keys.length > 0) || (met.email && email !== undefined))
    if (!known && met && !another) {
      met.slug ||= keys.length > 0
      met.email ||= email !== undefined
      return [...keys, met.key]
    }
    const placed = own && { key: own, slug: keys.length > 0, email: email !== undefined }
    if (placed && !met) for (const place of places) people.set(place, placed)
    return keys.length > 0 || email || !first || met ? [...keys] : [first]
  }
}
