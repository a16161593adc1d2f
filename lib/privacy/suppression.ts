import type { Person } from '../domain/person'
import type { Store } from '../store/database'

/**
 * Who must not be asked about, imported or exported. People and addresses are looked up by a hash under a key that
 * never leaves this computer, so that neither the list nor a copy of it names anybody.
 */
const keyNote = 'suppression-key'

async function hashKey(store: Store): Promise<CryptoKey> {
  const fresh = crypto.getRandomValues(new Uint8Array(32))
  await store.notes.add({ key: keyNote, value: fresh }).catch(() => undefined)
  const bytes = (await store.notes.get(keyNote))?.value as Uint8Array<ArrayBuffer>
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
}

async function hashWith(key: CryptoKey, text: string): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))
  return [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The hashes under which something could stand in the list; asked for outside a transaction, which would not wait. */
export async function suppressionHashes(store: Store, names: readonly string[]): Promise<string[]> {
  const key = await hashKey(store)
  return Promise.all(names.map((name) => hashWith(key, name)))
}

export const addressName = (email: string): string => `email:${email.trim().toLowerCase()}`

/** Every domain a host could be suppressed by: itself and what it is part of. */
const domainsOf = (host: string): string[] => {
  const labels = host.toLowerCase().split('.')
  return labels.slice(0, -1).map((_, i) => `domain:${labels.slice(i).join('.')}`)
}

export interface SuppressionProbe {
  readonly ref: string
  readonly keys: readonly string[]
  readonly emails: readonly string[]
  readonly domain?: string | undefined
  readonly country?: string | undefined
}

export const probeOf = (person: Person, emails: readonly string[] = []): SuppressionProbe => ({
  ref: person.id,
  keys: person.keys,
  emails,
  domain: person.domain,
  country: person.country,
})

/** Answers the refs of those who are suppressed, for whatever reason. */
export async function suppressedAmong(
  store: Store,
  probes: readonly SuppressionProbe[],
): Promise<Set<string>> {
  if (probes.length === 0 || (await store.suppressions.count()) === 0) return new Set()
  const listed = new Set(await store.suppressions.toCollection().primaryKeys())
  const key = await hashKey(store)
  const found = await Promise.all(
    probes.map(async ({ ref, keys, emails, domain, country }) => {
      const hosts = [domain, ...emails.map((email) => email.split('@')[1])].filter(
        (host) => host !== undefined,
      )
      const plain = [...hosts.flatMap(domainsOf), ...(country ? [`country:${country.toUpperCase()}`] : [])]
      if (plain.some((name) => listed.has(name))) return ref
      const hashed = await Promise.all(
        [...keys, ...emails.map(addressName)].map((name) => hashWith(key, name)),
      )
      return hashed.some((hash) => listed.has(hash)) ? ref : undefined
    }),
  )
  return new Set(found.filter((ref) => ref !== undefined))
}
