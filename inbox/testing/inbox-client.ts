import { createHash, randomBytes } from 'node:crypto'
import { type BoxKeys, createBoxKeys, openBox } from '../../lib/domain/sealed-box'

export interface ReceivedItem {
  seq: number
  slot: string
  receivedAt: number
  box: string
}

interface ItemsAnswer {
  items: ReceivedItem[]
  next: number
}

/** Both sides of the inbox as the outside world sees it: the browser with its token, the sender with its address. */
export function createInboxClient(baseUrl: string, token: string) {
  const authorization = `Bearer ${token}`
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${baseUrl}${path}`, { ...init, headers: { authorization, ...init.headers } })

  return {
    authorization,
    call,
    makeSlot: (slot: TestSlot, more: Record<string, unknown> = {}) =>
      call('/v1/slots', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ slotHash: slot.id, publicKey: slot.publicKey, ...more }),
      }),
    post: (secret: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
      fetch(`${baseUrl}/w/${secret}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      }),
    async items(query = '', signal: AbortSignal | null = null): Promise<ItemsAnswer> {
      const response = await call(`/v1/items${query}`, { signal })
      if (response.status !== 200) throw new Error(`items answered ${response.status}`)
      return (await response.json()) as ItemsAnswer
    },
    ack: (seq: number) => call(`/v1/items/${seq}`, { method: 'DELETE' }),
  }
}

export type InboxClient = ReturnType<typeof createInboxClient>

export interface TestSlot {
  secret: string
  id: string
  publicKey: string
  keys: BoxKeys
}

/** What the browser makes for a job; the secret goes to the sender, its hash and the public key to the inbox. */
export async function createTestSlot(keys?: BoxKeys): Promise<TestSlot> {
  const own = keys ?? (await createBoxKeys())
  const secret = randomBytes(32).toString('base64url')
  return {
    secret,
    id: createHash('sha256').update(secret).digest('base64url'),
    publicKey: Buffer.from(own.publicKey).toString('base64url'),
    keys: own,
  }
}

export async function openItem(item: ReceivedItem, keys: BoxKeys): Promise<string> {
  const box = new Uint8Array(Buffer.from(item.box, 'base64'))
  return new TextDecoder().decode(await openBox(keys, box, item.slot))
}
