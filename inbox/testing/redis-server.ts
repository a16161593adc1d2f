import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from './engines'
import { findBinary } from './find-binary'
import { freePort, startServer, untilListening } from './server-process'

export async function startRedis(extra: string[] = []): Promise<Engine> {
  const binary = findBinary('redis-server')
  if (!binary) throw new Error('Redis is not installed')
  const folder = await mkdtemp(join(tmpdir(), 'inbox-redis-'))
  const port = await freePort()
  const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '']
  const args = ['--bind', '127.0.0.1', '--port', `${port}`, '--dir', folder, ...durable, ...extra]
  const start = async () => {
    const server = startServer(binary, args, { cwd: folder })
    await untilListening(port)
    return server
  }
  let server = await start()
  return {
    address: `redis://127.0.0.1:${port}`,
    folder,
    kill: () => server.kill(),
    restart: async () => {
      server = await start()
    },
    remove: async () => {
      await server.stop('SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
