const name = 'AES-GCM'

export type Bytes = Uint8Array<ArrayBuffer>

export interface Sealed {
  readonly sealed: ArrayBuffer
  readonly iv: Bytes
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

export const freshBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

export const importKey = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, name, false, ['encrypt', 'decrypt'])

/** `place` is bound to what is sealed: a row moved to another place does not open there. */
export async function seal(key: CryptoKey, clear: Bytes, place: string): Promise<Sealed> {
  const iv = freshBytes(12)
  return { iv, sealed: await crypto.subtle.encrypt({ name, iv, additionalData: utf8(place) }, key, clear) }
}

export async function unseal(key: CryptoKey, { sealed, iv }: Sealed, place: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.decrypt({ name, iv, additionalData: utf8(place) }, key, sealed))
}
