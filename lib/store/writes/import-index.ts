import type { ImportCandidate } from '../../domain/import-candidate'
import { folded } from '../../domain/same-person'
import type { Store } from '../database'

/** Somebody known, as far as a file may be about them. */
export interface KnownPerson {
  readonly id: string
  /** LinkedIn names them, or a vendor found an address: another one then means another person. */
  slug: boolean
  email: boolean
}

/**
 * Everybody who is known, by every name under which a file may describe them. Built once for an import, in memory:
 * looking each row up in the store would take longer than writing it.
 */
export interface ImportIndex {
  find(candidate: ImportCandidate): KnownPerson | undefined
  learn(candidate: ImportCandidate, known: KnownPerson): void
}

const chunk = 1000

type Place = Pick<ImportCandidate, 'fullName'> & {
  readonly domain?: string | undefined
  readonly company?: string | undefined
}

/** A name alone is nobody; a name at a company may be somebody. */
const placeKeys = ({ fullName, domain, company }: Place): string[] => {
  const name = folded(fullName)
  if (!name) return []
  return [
    ...(domain ? [`at:${name}|${domain.toLowerCase()}`] : []),
    ...(company ? [`at:${name}|${folded(company)}`] : []),
  ]
}

export const emailKey = (email: string): string => `email:${email.trim().toLowerCase()}`

async function eachChunk<T>(
  read: (after: string | undefined) => Promise<T[]>,
  idOf: (row: T) => string,
  use: (row: T) => void,
  pause: () => Promise<void>,
): Promise<void> {
  let after: string | undefined
  for (;;) {
    const rows = await read(after)
    for (const row of rows) use(row)
    const last = rows.at(-1)
    if (!last || rows.length < chunk) return
    after = idOf(last)
    await pause()
  }
}

export async function buildImportIndex(store: Store, pause: () => Promise<void>): Promise<ImportIndex> {
  const strong = new Map<string, KnownPerson>()
  const places = new Map<string, KnownPerson>()
  const byId = new Map<string, KnownPerson>()
  const { people, findings } = store
  await eachChunk(
    (after) =>
      (after === undefined ? people.toCollection() : people.where(':id').above(after)).limit(chunk).toArray(),
    ({ id }) => id,
    (person) => {
      const known = { id: person.id, slug: person.keys.some((key) => key.startsWith('in:')), email: false }
      byId.set(person.id, known)
      for (const key of person.keys) strong.set(key, known)
      for (const key of placeKeys(person)) places.set(key, known)
    },
    pause,
  )
  await eachChunk(
    (after) =>
      (after === undefined ? findings.toCollection() : findings.where(':id').above(after))
        .limit(chunk)
        .toArray(),
    ({ id }) => id,
    ({ field, value, personId, rejected }) => {
      const known = byId.get(personId)
      if (field !== 'email' || !known || rejected) return
      known.email = true
      strong.set(emailKey(value), known)
    },
    pause,
  )

  const strongKeys = ({ keys, email }: ImportCandidate) => [
    ...keys,
    ...(email ? [emailKey(email.value)] : []),
  ]
  const placesOf = ({ fullName, fields, nameIsGuess }: ImportCandidate) =>
    nameIsGuess ? [] : placeKeys({ fullName, domain: fields.domain, company: fields.company })
  return {
    find(candidate) {
      for (const key of strongKeys(candidate)) {
        const known = strong.get(key)
        if (known) return known
      }
      for (const key of placesOf(candidate)) {
        const known = places.get(key)
        const another =
          known && ((known.slug && candidate.keys.length > 0) || (known.email && candidate.email))
        if (known && !another) return known
      }
      return undefined
    },
    learn(candidate, known) {
      known.slug ||= candidate.keys.length > 0
      known.email ||= candidate.email !== undefined
      for (const key of strongKeys(candidate)) strong.set(key, known)
      for (const key of placesOf(candidate)) places.set(key, known)
    },
  }
}
