import type { Store } from '../store/database'

/**
 * The keys under which people and addresses are hashed: this computer's own, and those that came with a list from
 * another one. Without its key a hash tells nothing, and a list of addresses cannot be tried against it.
 */
export const ownKeyNote = 'suppression-key'
export const moreKeysNote = 'suppression-more-keys'

type Bytes = Uint8Array<ArrayBuffer>

async function ownKey(store: Store): Promise<Bytes> {
  const kept = (await store.notes.get(ownKeyNote))?.value
  if (kept) return kept as Bytes
  await store.notes.add({ key: ownKeyNote, value: crypto.getRandomValues(new Uint8Array(32)) }).catch(() => 0)
  return (await store.notes.get(ownKeyNote))?.value as Bytes
}

/** The own key first. */
export async function hashKeyBytes(store: Store): Promise<Bytes[]> {
  const more = (await store.notes.get(moreKeysNote))?.value as Bytes[] | undefined
  return [await ownKey(store), ...(more ?? [])]
}

const sameBytes = (a: Bytes, b: Bytes): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i])

/** Hashes made elsewhere are of use only with the key they were made with. */
export async function adoptHashKeys(store: Store, keys: readonly Bytes[]): Promise<void> {
  const known = await hashKeyBytes(store)
  const fresh = keys.filter((key) => key.length === 32 && !known.some((one) => sameBytes(one, key)))
  if (fresh.length > 0) await store.notes.put({ key: moreKeysNote, value: [...known.slice(1), ...fresh] })
}

const importKey = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])

async function hashWith(key: CryptoKey, text: string): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))
  return [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What a new entry is kept under. Asked for outside a transaction, which would not wait. */
export async function ownHashes(store: Store, names: readonly string[]): Promise<string[]> {
  const key = await importKey(await ownKey(store))
  return Promise.all(names.map((name) => hashWith(key, name)))
}

/** Answers every hash under which a name could stand in the list. */
export async function allHashes(store: Store): Promise<(name: string) => Promise<string[]>> {
  const keys = await Promise.all((await hashKeyBytes(store)).map(importKey))
  return (name) => Promise.all(keys.map((key) => hashWith(key, name)))
}
