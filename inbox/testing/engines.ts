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

interface EngineKind {
  name: EngineName
  missing: string | undefined
  start(): Promise<Engine>
}

const missing = (binary: string | undefined, what: string) =>
  binary ? undefined : `${what} is not installed: node inbox/test-engines.mjs`

export const engines: EngineKind[] = [
  { name: 'sqlite', missing: undefined, start: startSqlite },
  { name: 'postgres', missing: missing(findBinary('postgres'), 'PostgreSQL'), start: startPostgres },
  { name: 'redis', missing: missing(findBinary('redis-server'), 'Redis'), start: startRedis },
]

/** Where INBOX_ENGINES=all, as in CI, a missing engine is a failure and not a skipped test. */
export function skipReason(engine: EngineKind): string | undefined {
  return process.env.INBOX_ENGINES === 'all' ? undefined : engine.missing
}
