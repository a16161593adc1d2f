import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { InboxStore } from './contract'

export interface StoreOptions {
  /** `sqlite:<file>`, `postgres://…` or `redis://…` */
  address: string
  maxBytes: number
  /** Start even where the engine is set up to answer before it has written. */
  acceptWeakDurability: boolean
}

/** Each engine is loaded only when it is asked for, so that the default needs nothing of the others. */
export async function openStore(options: StoreOptions): Promise<InboxStore> {
  const { address, maxBytes, acceptWeakDurability } = options
  if (/^postgres(ql)?:/.test(address)) {
    const { openPostgresStore } = await import('./postgres/postgres-store')
    return openPostgresStore({ url: address, acceptWeakDurability })
  }
  if (/^rediss?:/.test(address)) {
    const { openRedisStore } = await import('./redis/redis-store')
    return openRedisStore({ url: address, acceptWeakDurability })
  }
  const file = address.replace(/^sqlite:/, '')
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const { openSqliteStore } = await import('./sqlite/sqlite-store')
  return openSqliteStore(file, maxBytes)
}
