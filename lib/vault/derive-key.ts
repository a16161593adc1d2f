import { Refusal } from '../domain/refusal'
import { type Bytes, freshBytes, utf8 } from './seal'

/** Kept beside what it protects, so that a later program may choose a slower way and still open what is there. */
export interface Kdf {
  readonly name: 'PBKDF2-SHA-256'
  readonly iter: number
  readonly salt: Bytes
  readonly v: 1
}

/** OWASP's least for PBKDF2-SHA-256; about a tenth of a second. */
export const leastIterations = 600_000
const leastSalt = 16

export const freshKdf = (): Kdf => ({
  name: 'PBKDF2-SHA-256',
  iter: leastIterations,
  salt: freshBytes(leastSalt),
  v: 1,
})

/** A passphrase is never put through less than the floor, whoever wrote the parameters: it would be easy to guess. */
function mustBeStrong({ name, iter, salt, v }: Kdf): void {
  const strong = Number.isInteger(iter) && iter >= leastIterations && salt.length >= leastSalt
  if (name !== 'PBKDF2-SHA-256' || v !== 1 || !strong) throw new Refusal('weak-lock')
}

export async function deriveKey(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  mustBeStrong(kdf)
  // The same words typed on another keyboard may come as other code points.
  const typed = utf8(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const { salt, iter } = kdf
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: iter },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
