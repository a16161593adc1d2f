import { createHash, createHmac } from 'node:crypto'

/** 256 bits made by the browser. The shape is checked first so that nothing odd is ever hashed or looked up. */
export function isWriteSecret(word: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(word)
}

export function slotIdOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Keyed with the secret, which is not kept: the stored value cannot be used to test a guess at the body. */
export function fingerprintOf(secret: string, body: Uint8Array): string {
  return createHmac('sha256', secret).update(body).digest('base64url')
}
