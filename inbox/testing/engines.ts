import type { EngineName } from '../storage/contract'
import { findBinary } from './find-binary'
import { startPostgres } from './postgres-server'
import { startRedis } from './redis-server'
import { startSqlite } from './sqlite-file'

/** A real engine in a temporary folder, which tests may kill and start again on the same data. */
export interface Engine {
  /** What INBOX_STORE would say. */
  address: string
  /** Where its files lie, to look for what must not be there. */
  folder: string
  /** As a power cut would, as far as processes go. Nothing for an engine that lives inside the inbox. */
  kill(): Promise<void>
  restart(): Promise<void>
  /** For good, with its files. */
  remove(): Promise<void>
}

export interface EngineKind {
  name: EngineName
  /** Why its tests are skipped, if they are; part of the title so that a report says it. */
  skip: string | undefined
  title: string
  start(): Promise<Engine>
}

export const engines: EngineKind[] = [
  engine('sqlite', true, startSqlite),
  engine('postgres', findBinary('postgres') !== undefined, startPostgres),
  engine('redis', findBinary('redis-server') !== undefined, startRedis),
]

/** Where INBOX_ENGINES=all, as in CI, a missing engine is a failure and not a skipped test. */
function engine(name: EngineName, installed: boolean, start: () => Promise<Engine>): EngineKind {
  const mayBeMissing = process.env.INBOX_ENGINES !== 'all'
  const skip = !installed && mayBeMissing ? 'not installed, see node inbox/test-engines.mjs' : undefined
  return { name, skip, title: skip ? `${name} (${skip})` : name, start }
}
