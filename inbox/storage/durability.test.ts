import { afterEach, describe, expect, it } from 'vitest'
import { type Engine, engines } from '../testing/engines'
import { startPostgres } from '../testing/postgres-server'
import { startRedis } from '../testing/redis-server'
import { startSqlite } from '../testing/sqlite-file'
import type { InboxStore } from './contract'
import { openStore } from './open-store'

const now = Date.now()
const megabyte = 1_000_000
const fullThenRoom = { refusal: { name: 'StoreFailure', reason: 'full' }, afterwards: 'stored' }
let engine: Engine | undefined

afterEach(async () => {
  await engine?.remove()
  engine = undefined
})

const open = (changes: { maxBytes?: number; acceptWeakDurability?: boolean } = {}) =>
  openStore({
    address: engine?.address ?? '',
    maxBytes: 100 * megabyte,
    acceptWeakDurability: false,
    ...changes,
  })
const missing = (name: string) => engines.some((kind) => kind.name === name && kind.skip)

describe.skipIf(missing('postgres'))('PostgreSQL that answers too early', () => {
  it.each([['fsync=off'], ['synchronous_commit=off']])(
    'is refused with %s',
    async (setting) => {
      engine = await startPostgres([setting])
      await expect(open()).rejects.toThrow('answers before it has written')
      await (await open({ acceptWeakDurability: true })).close()
    },
    60_000,
  )
})

describe.skipIf(missing('redis'))('Redis', () => {
  it.each([
    ['--appendfsync', 'everysec'],
    ['--appendonly', 'no'],
    ['--no-appendfsync-on-rewrite', 'yes'],
    ['--maxmemory-policy', 'allkeys-lru'],
  ])('is refused with %s %s', async (name, value) => {
    engine = await startRedis([name, value])
    await expect(open()).rejects.toThrow('may lose what it has answered')
    await (await open({ acceptWeakDurability: true })).close()
  })

  it('says that it is full, and takes more once there is room', async () => {
    engine = await startRedis(['--maxmemory', '12mb'])
    expect(await fillThenMakeRoom(await open())).toMatchObject(fullThenRoom)
  })
})

describe('SQLite', () => {
  it('says that it is full, and takes more once there is room', async () => {
    engine = await startSqlite()
    expect(await fillThenMakeRoom(await open({ maxBytes: 8 * megabyte }))).toMatchObject(fullThenRoom)
  })
})

/** One megabyte after the other until the engine refuses; then two are acknowledged and one more is tried. */
async function fillThenMakeRoom(store: InboxStore) {
  const slot = { id: 'a', owner: 'me', publicKey: 'key', createdAt: now, maxBodies: 50 }
  await store.createSlot({ ...slot, expiresAt: now + megabyte, forgetAt: now + megabyte }, 10)
  const append = (fingerprint: string) =>
    store.append({ slot: 'a', fingerprint, box: new Uint8Array(megabyte), receivedAt: now })
  const fill = async () => {
    for (let at = 0; at < 20; at += 1) await append(`body ${at}`)
  }
  const refusal = await fill().catch((error: unknown) => error)
  await store.ack('me', 1)
  await store.ack('me', 2)
  const afterwards = await append('one more')
  await store.close()
  return { refusal, afterwards: afterwards.kind }
}
