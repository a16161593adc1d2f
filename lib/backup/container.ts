import * as z from 'zod/mini'
import { BackupProblem } from './backup-problem'
import { type Bytes, fourBytes, fourBytesAt, fromBase64, gunzip, gzip, joined, toBase64, utf8 } from './bytes'

/**
 * A file of encrypted parts. Each part is bound to the header, to its place and to whether it is the last, so that
 * nothing can be exchanged, moved, repeated or cut off without it showing.
 *
 *   magic · length of header · header (JSON) · { length · AES-GCM of a gzipped part } …
 */
const magic = utf8('LEADLBK1')
export const iterations = 600_000
const mostIterations = 10_000_000
const longestPart = 64 * 1024 * 1024

const Header = z.object({
  v: z.number(),
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.number(),
  salt: z.string(),
  nonce: z.string(),
  cipher: z.literal('AES-256-GCM'),
  madeAt: z.number(),
})
type Header = z.infer<typeof Header>

async function keyFrom(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const typed = utf8(passphrase.normalize('NFC'))
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  const cipher = { name: 'AES-GCM', length: 256 }
  return crypto.subtle.deriveKey(how, base, cipher, false, ['encrypt', 'decrypt'])
}

const cipherFor = (head: Bytes, nonce: Bytes, i: number, last: boolean) => ({
  name: 'AES-GCM',
  iv: joined(nonce, fourBytes(i)),
  additionalData: joined(head, fourBytes(i), Uint8Array.of(last ? 1 : 0)),
})

export async function sealParts(
  parts: AsyncIterable<string>,
  passphrase: string,
  madeAt: number,
  rounds = iterations,
): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const nonce = crypto.getRandomValues(new Uint8Array(8))
  const header: Header = {
    v: 1,
    kdf: 'PBKDF2-SHA-256',
    iterations: rounds,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    cipher: 'AES-256-GCM',
    madeAt,
  }
  const head = utf8(JSON.stringify(header))
  const key = await keyFrom(passphrase, salt, rounds)
  const out: Bytes[] = [magic, fourBytes(head.length), head]
  let i = 0
  const put = async (text: string, last: boolean) => {
    const clear = await gzip(utf8(text))
    const sealed = new Uint8Array(await crypto.subtle.encrypt(cipherFor(head, nonce, i, last), key, clear))
    out.push(fourBytes(sealed.length), sealed)
    i += 1
  }
  for await (const text of parts) await put(text, false)
  await put('', true)
  return new Blob(out, { type: 'application/octet-stream' })
}

function headerOf(file: Bytes): { header: Header; head: Bytes; start: number } {
  const start = magic.length + 4
  if (file.length < start || magic.some((byte, i) => file[i] !== byte))
    throw new BackupProblem('not-a-backup')
  const length = fourBytesAt(file, magic.length)
  const head = file.slice(start, start + length)
  let said: unknown
  try {
    said = JSON.parse(new TextDecoder().decode(head))
  } catch {
    throw new BackupProblem('damaged')
  }
  if ((said as { v?: unknown }).v !== 1) throw new BackupProblem('newer')
  const parsed = Header.safeParse(said)
  if (!parsed.success) throw new BackupProblem('damaged')
  // A file that asks for less than we would write was made to be guessed; one that asks for much more, to hang us.
  const { iterations: rounds } = parsed.data
  if (rounds < iterations) throw new BackupProblem('weak')
  if (rounds > mostIterations) throw new BackupProblem('damaged')
  return { header: parsed.data, head, start: start + length }
}

/** Every part in clear, once all of them are known to be whole and in place. */
export async function openParts(
  file: Bytes,
  passphrase: string,
  onProgress: (share: number) => void = () => undefined,
): Promise<string[]> {
  const { header, head, start } = headerOf(file)
  const nonce = fromBase64(header.nonce)
  const key = await keyFrom(passphrase, fromBase64(header.salt), header.iterations)
  const parts: string[] = []
  let at = start
  for (let i = 0; at < file.length; i += 1) {
    const length = at + 4 <= file.length ? fourBytesAt(file, at) : 0
    const end = at + 4 + length
    if (length === 0 || length > longestPart || end > file.length) throw new BackupProblem('damaged')
    const cipher = cipherFor(head, nonce, i, end === file.length)
    const clear = await crypto.subtle.decrypt(cipher, key, file.slice(at + 4, end)).catch(() => {
      throw new BackupProblem(i === 0 ? 'wrong-passphrase' : 'damaged')
    })
    parts.push(new TextDecoder().decode(await gunzip(new Uint8Array(clear))))
    at = end
    onProgress(at / file.length)
  }
  if (parts.length === 0) throw new BackupProblem('damaged')
  return parts.slice(0, -1)
}
