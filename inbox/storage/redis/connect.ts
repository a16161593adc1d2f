import { createClient } from '@redis/client'

export type RedisConnection = Awaited<ReturnType<typeof connectRedis>>

/** Nothing waits in this process for Redis to come back: a delivery is written now or refused now. */
export async function connectRedis(url: string) {
  const client = createClient({
    url,
    name: 'leadlight-inbox',
    disableOfflineQueue: true,
    maintNotifications: 'disabled',
    commandOptions: { timeout: 10_000 },
    socket: { connectTimeout: 5_000, reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 1_000) },
  })
  // Every command reports its own failure; without a listener a lost connection would end the process.
  client.on('error', () => undefined)
  return client.connect()
}

/** By default Redis answers up to a second before it writes, and some setups throw old keys away when memory is short. */
export async function refuseWeakDurability(client: RedisConnection): Promise<void> {
  const settings = await client.configGet([
    'appendonly',
    'appendfsync',
    'no-appendfsync-on-rewrite',
    'maxmemory-policy',
  ])
  const wanted = {
    appendonly: 'yes',
    appendfsync: 'always',
    'no-appendfsync-on-rewrite': 'no',
    'maxmemory-policy': 'noeviction',
  }
  for (const [name, value] of Object.entries(wanted)) {
    if (settings[name] !== value) throw new Error(`Redis may lose what it has answered: set ${name} ${value}`)
  }
}
