import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../testing/engines'
import { createTestSlot, type TestSlot } from '../testing/inbox-client'
import { type InboxServer, startInboxServer } from '../testing/inbox-server'
import { startSqlite } from '../testing/sqlite-file'

let engine: Engine
let inbox: InboxServer
let slot: TestSlot

beforeEach(async () => {
  engine = await startSqlite()
  slot = await createTestSlot()
})
afterEach(async () => {
  await inbox.stop()
  await engine.remove()
})

async function start(environment: Record<string, string> = {}): Promise<void> {
  inbox = await startInboxServer({ address: engine.address, environment })
  await inbox.me.makeSlot(slot)
}

async function statuses(times: number, ask: (at: number) => Promise<Response>): Promise<number[]> {
  const all: number[] = []
  for (let at = 0; at < times; at += 1) all.push((await ask(at)).status)
  return all
}

describe('limits', () => {
  it('slows down one slot and no other', async () => {
    await start({ INBOX_WRITES_PER_MINUTE: '3' })
    expect(await statuses(4, () => inbox.me.post(slot.secret, '{}'))).toEqual([200, 200, 200, 429])
    const refused = await inbox.me.post(slot.secret, '{}')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50)
    const other = await createTestSlot()
    await inbox.me.makeSlot(other)
    expect((await inbox.me.post(other.secret, '{}')).status).toBe(200)
  })

  it('slows down whoever tries addresses, without locking out a sender beside them', async () => {
    await start()
    const guesses = await statuses(61, () => inbox.me.post(randomBytes(32).toString('base64url'), '{}'))
    expect(guesses.filter((status) => status === 404)).toHaveLength(60)
    expect(guesses.at(-1)).toBe(429)
    expect((await inbox.me.post(slot.secret, '{}')).status).toBe(200)
  })

  it('slows down whoever tries tokens, without locking out the owner beside them', async () => {
    await start()
    const guess = () => inbox.me.call('/v1/items', { headers: { authorization: 'Bearer wrong' } })
    const guesses = await statuses(21, guess)
    expect(guesses.filter((status) => status === 401)).toHaveLength(20)
    expect(guesses.at(-1)).toBe(429)
    expect((await inbox.me.call('/v1/items')).status).toBe(200)
  })

  it('tells senders behind a trusted proxy apart, and believes nobody else', async () => {
    const guess = (from: string) => inbox.me.post(slot.id, '{}', { 'x-forwarded-for': `6.6.6.6, ${from}` })
    await start({ INBOX_TRUST_PROXY: '1' })
    await statuses(60, () => guess('192.0.2.1'))
    expect([(await guess('192.0.2.1')).status, (await guess('192.0.2.2')).status]).toEqual([429, 404])
    await inbox.stop()
    await start()
    await statuses(60, () => guess('192.0.2.1'))
    expect((await guess('192.0.2.2')).status).toBe(429)
  })

  it('bounds what one token may ask', async () => {
    await start({ INBOX_READS_PER_MINUTE: '5' })
    expect((await statuses(6, () => inbox.me.call('/v1/items'))).at(-1)).toBe(429)
    expect((await inbox.you.call('/v1/items')).status).toBe(200)
  })

  it('bounds how many readers of one owner wait', async () => {
    await start()
    const leave = new AbortController()
    const wait = () => inbox.me.call('/v1/items?wait=20', { signal: leave.signal })
    const readers = Array.from({ length: 16 }, () => wait().catch(() => undefined))
    const longPolls = async () =>
      (await (await inbox.you.call('/metrics')).text()).match(/_long_polls (\d+)/)?.[1]
    await expect.poll(longPolls, { timeout: 4_000 }).toBe('16')
    expect((await wait()).status).toBe(429)
    leave.abort()
    await Promise.all(readers)
    await expect.poll(longPolls, { timeout: 4_000 }).toBe('0')
  })

  it('takes nothing more when the store is full, and goes on when there is room', async () => {
    await start({ INBOX_MAX_STORE_MB: '1' })
    const body = (at: number) => JSON.stringify([at, 'x'.repeat(400_000)])
    expect(await statuses(4, (at) => inbox.me.post(slot.secret, body(at)))).toEqual([200, 200, 507, 507])
    const [first] = (await inbox.me.items()).items
    await inbox.me.ack(first?.seq ?? 0)
    await inbox.stop()
    await start({ INBOX_MAX_STORE_MB: '1' })
    expect((await inbox.me.post(slot.secret, body(9))).status).toBe(200)
  })

  it('bounds the slots of one owner', async () => {
    await start({ INBOX_MAX_SLOTS: '2' })
    expect((await inbox.me.makeSlot(await createTestSlot())).status).toBe(201)
    expect((await inbox.me.makeSlot(await createTestSlot())).status).toBe(507)
    expect((await inbox.you.makeSlot(await createTestSlot())).status).toBe(201)
  })
})
