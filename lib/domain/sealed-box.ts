/**
 * A box only the holder of one private key can open: whoever fills it makes a key of its own, uses it once and
 * forgets it. P-256 rather than X25519 because the oldest Chrome we support has no X25519 in WebCrypto; the first
 * byte leaves room for another curve. `context` is bound to the box: it opens only where it was meant to be opened.
 */

const version = 1
const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const publicKeyBytes = 65
const tagBytes = 16
const headBytes = 1 + publicKeyBytes

type Bytes = Uint8Array<ArrayBuffer>

export interface BoxKeys {
  /** Uncompressed point, 65 bytes: what the sealer is given. */
  publicKey: Bytes
  privateKey: CryptoKey
}

/** The private key cannot be exported, but IndexedDB stores it as it is. */
export async function createBoxKeys(): Promise<BoxKeys> {
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  return { publicKey: await rawPublicKey(pair.publicKey), privateKey: pair.privateKey }
}

export async function isBoxPublicKey(bytes: Bytes): Promise<boolean> {
  return importPublicKey(bytes).then(
    () => true,
    () => false,
  )
}

export async function sealBox(recipient: Bytes, plain: Bytes, context: string): Promise<Bytes> {
  const [recipientKey, once] = await Promise.all([
    importPublicKey(recipient),
    crypto.subtle.generateKey(curve, false, ['deriveBits']),
  ])
  const oncePublic = await rawPublicKey(once.publicKey)
  const { key, iv } = await deriveKey(once.privateKey, recipientKey, joined(oncePublic, recipient))
  const head = joined(Uint8Array.of(version), oncePublic)
  return joined(head, await crypto.subtle.encrypt(cipher(iv, head, context), key, plain))
}

/** Damaged, meant for another key, taken from another context: one refusal for all, as the cipher cannot tell them apart. */
export async function openBox(keys: BoxKeys, box: Bytes, context: string): Promise<Bytes> {
  return decrypted(keys, box, context).catch((cause: unknown) => {
    throw new Error('This box does not open here', { cause })
  })
}

async function decrypted(keys: BoxKeys, box: Bytes, context: string): Promise<Bytes> {
  if (box.length < headBytes + tagBytes || box[0] !== version) throw new Error('Not a sealed box')
  const head = box.slice(0, headBytes)
  const oncePublic = head.slice(1)
  const salt = joined(oncePublic, keys.publicKey)
  const { key, iv } = await deriveKey(keys.privateKey, await importPublicKey(oncePublic), salt)
  return new Uint8Array(await crypto.subtle.decrypt(cipher(iv, head, context), key, box.slice(headBytes)))
}

/** Every box has its own key, so the nonce may come from the same derivation and need not travel. */
async function deriveKey(privateKey: CryptoKey, publicKey: CryptoKey, salt: Bytes) {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256)
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveBits'])
  const info = utf8('leadlight sealed box 1')
  const bits = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, secret, 352)
  const key = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])
  return { key, iv: bits.slice(32) }
}

function cipher(iv: ArrayBuffer, head: Bytes, context: string) {
  return { name: 'AES-GCM', iv, additionalData: joined(head, utf8(context)) }
}

async function importPublicKey(bytes: Bytes): Promise<CryptoKey> {
  if (bytes.length !== publicKeyBytes) throw new Error('Not an uncompressed P-256 key')
  return crypto.subtle.importKey('raw', bytes, curve, true, [])
}

async function rawPublicKey(key: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', key))
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text)
}

function joined(left: Bytes, right: Bytes | ArrayBuffer): Bytes {
  const tail = right instanceof Uint8Array ? right : new Uint8Array(right)
  const all = new Uint8Array(left.length + tail.length)
  all.set(left)
  all.set(tail, left.length)
  return all
}
