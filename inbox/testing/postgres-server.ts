import { execFile } from 'node:child_process'
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import type { Engine } from './engines'
import { findBinary } from './find-binary'
import { freePort, startServer } from './server-process'

const run = promisify(execFile)

export async function startPostgres(extra: string[] = []): Promise<Engine> {
  const binary = findBinary('postgres')
  const initdb = findBinary('initdb')
  if (!binary || !initdb) throw new Error('PostgreSQL is not installed')
  const folder = await mkdtemp(join(tmpdir(), 'inbox-postgres-'))
  const user = await unprivilegedUser()
  if (user) await chown(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const port = await freePort()
  const address = `postgres://inbox@127.0.0.1:${port}/postgres`
  await run(initdb, ['-D', data, '-U', 'inbox', '-A', 'trust', '--no-sync', '--locale=C', '-E', 'UTF8'], {
    cwd: folder,
    ...user,
  })
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    ...extra,
  ]
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  const start = async () => {
    const deadline = Date.now() + 20_000
    // After a crash the first start may find the old one's shared memory not yet released, and give up.
    while (Date.now() < deadline) {
      const server = startServer(binary, args, { cwd: folder, ...user })
      if (await answers(address, () => server.child.exitCode !== null, deadline)) return server
      await sleep(50)
    }
    throw new Error('PostgreSQL does not start')
  }
  let server = await start()
  return {
    address,
    folder,
    kill: () => server.kill(),
    restart: async () => {
      server = await start()
    },
    remove: async () => {
      await server.stop('SIGINT')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function answers(address: string, hasExited: () => boolean, deadline: number): Promise<boolean> {
  while (Date.now() < deadline && !hasExited()) {
    const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 1_000 })
    client.on('error', () => undefined)
    const ready = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => undefined)
    if (ready) return true
    await sleep(25)
  }
  return false
}

/** PostgreSQL refuses to run as root; its package brings a user for it. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const entry = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody')
  return { uid: Number(entry?.[2]), gid: Number(entry?.[3]) }
}
