import { RESP_TYPES } from '@redis/client'
import type { AppendOutcome, Bytes, CreateOutcome, InboxStore, Item, Page, SlotState } from '../contract'
import { asStoreFailure } from '../store-failure'
import { connectRedis, type RedisConnection, refuseWeakDurability } from './connect'
import * as scripts from './scripts'

interface RedisOptions {
  url: string
  acceptWeakDurability: boolean
}

interface Entry {
  id: string
  message: Record<string, string>
}

export async function openRedisStore(options: RedisOptions): Promise<InboxStore> {
  const client = await connectRedis(options.url)
  if (!options.acceptWeakDurability) {
    await refuseWeakDurability(client).catch((error: unknown) => {
      client.destroy()
      throw error
    })
  }
  const attempt = <T>(work: () => Promise<T>) => asStoreFailure(isFull, work)
  const run = <T>(script: string, ...values: Array<string | number | Buffer>) =>
    attempt(() =>
      client.sendCommand<T>([
        'EVAL',
        script,
        '0',
        ...values.map((v) => (typeof v === 'number' ? `${v}` : v)),
      ]),
    )

  return {
    engine: 'redis',
    createSlot: (slot, maxSlots) =>
      run<CreateOutcome>(
        scripts.createSlot,
        slot.id,
        slot.owner,
        slot.publicKey,
        slot.createdAt,
        slot.expiresAt,
        slot.forgetAt,
        slot.maxBodies,
        maxSlots,
      ),
    findSlot: (id, now) =>
      attempt(async () => {
        const [owner, publicKey, expires] = await client.hmGet(`${scripts.tag}slot:${id}`, [
          'owner',
          'key',
          'expires',
        ])
        return owner && publicKey && Number(expires) > now ? { owner, publicKey } : undefined
      }),
    async slots(owner, now) {
      return (await run<Array<Array<string | number>>>(scripts.slotStates, owner, now)).map(toSlotState)
    },
    async removeSlot(owner, id) {
      await run(scripts.removeSlot, owner, id)
    },
    async append({ slot, fingerprint, receivedAt, box }) {
      const boxed = Buffer.from(box.buffer, box.byteOffset, box.byteLength)
      const [kind, seq] = await run<[AppendOutcome['kind'], number?]>(
        scripts.append,
        slot,
        fingerprint,
        receivedAt,
        boxed,
      )
      return kind === 'stored' ? { kind, seq: seq ?? 0 } : { kind }
    },
    list: (page) => attempt(() => readPage(client, page)),
    async ack(owner, seq) {
      await run(scripts.acknowledge, owner, seq)
    },
    async purge(now) {
      await run(scripts.purge, now)
    },
    async usage() {
      const [slots, items, bytes] = await run<Array<string | number>>(scripts.usage)
      return { slots: Number(slots), items: Number(items), bytes: Number(bytes) }
    },
    async health() {
      await attempt(() => client.ping())
    },
    close: () => client.close(),
  }
}

async function readPage(client: RedisConnection, page: Page): Promise<Item[]> {
  const chosen: Array<Omit<Item, 'box'>> = []
  let bytes = 0
  let from = page.after
  let full = false
  while (!full) {
    const entries: Entry[] | null = await client.xRange(
      `${scripts.tag}items:${page.owner}`,
      `(${from}-0`,
      '+',
      {
        COUNT: page.limit,
      },
    )
    for (const { id, message } of entries ?? []) {
      from = Number.parseInt(id, 10)
      if (Number(message.forget) <= page.now) continue
      bytes += Number(message.size)
      full = full || chosen.length >= page.limit || (chosen.length > 0 && bytes > page.maxBytes)
      if (!full) {
        chosen.push({ seq: from, slot: message.slot ?? '', receivedAt: Number(message.received) })
      }
    }
    full = full || (entries?.length ?? 0) < page.limit
  }
  if (chosen.length === 0) return []
  const keys = chosen.map(({ seq }) => `${scripts.tag}box:${page.owner}:${seq}`)
  const boxes = await client.sendCommand<Array<Buffer | null>>(['MGET', ...keys], {
    typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer },
  })
  return chosen.flatMap((item, at) => {
    const box = boxes[at]
    return box ? [{ ...item, box: new Uint8Array(box) as Bytes }] : []
  })
}

function toSlotState([id, created, expires, last, received, waiting]: Array<string | number>): SlotState {
  return {
    id: String(id),
    createdAt: Number(created),
    expiresAt: Number(expires),
    received: Number(received),
    waiting: Number(waiting),
    lastReceivedAt: last === '' ? null : Number(last),
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('OOM')
}
