import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from './engines'

export async function startSqlite(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'inbox-sqlite-'))
  return {
    address: `sqlite:${join(folder, 'inbox.db')}`,
    folder,
    kill: async () => undefined,
    restart: async () => undefined,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
