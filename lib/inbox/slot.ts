import { type BoxKeys, createBoxKeys } from '../domain/sealed-box'
import type { Store } from '../store/database'
import { toBase64Url } from './base64'

const boxNote = 'inbox-box'
const proofNote = 'inbox-proof'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** Made once and kept: whatever arrives while the browser is closed is sealed to it. The private half is not exportable. */
export async function boxKeys(store: Store): Promise<BoxKeys> {
  const kept = async () => (await store.notes.get(boxNote))?.value as BoxKeys | undefined
  const known = await kept()
  if (known) return known
  const fresh = await createBoxKeys()
  await store.notes.add({ key: boxNote, value: fresh }).catch(() => undefined)
  return (await kept()) ?? fresh
}

async function proofKey(store: Store): Promise<CryptoKey> {
  const fresh = crypto.getRandomValues(new Uint8Array(32))
  await store.notes.add({ key: proofNote, value: fresh }).catch(() => undefined)
  const bytes = (await store.notes.get(proofNote))?.value as Uint8Array<ArrayBuffer>
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
}

/** What the vendor is asked to echo: only this browser can make it, and it says which job an answer belongs to. */
export async function proofOf(store: Store, slotId: string): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', await proofKey(store), utf8(slotId))
  return `${slotId}.${toBase64Url(new Uint8Array(signed)).slice(0, 32)}`
}

export interface FreshSlot {
  readonly id: string
  /** Part of the address the vendor posts to; the inbox keeps only its hash, and so do we. */
  readonly secret: string
  readonly publicKey: string
}

export async function freshSlot(store: Store): Promise<FreshSlot> {
  const secret = toBase64Url(crypto.getRandomValues(new Uint8Array(32)))
  const hash = await crypto.subtle.digest('SHA-256', utf8(secret))
  const { publicKey } = await boxKeys(store)
  return { id: toBase64Url(new Uint8Array(hash)), secret, publicKey: toBase64Url(publicKey) }
}
