import type { HttpBindings } from '@hono/node-server'
import type { Settings } from '../config/settings'
import type { Token } from '../config/tokens'
import type { Log } from '../observe/log'
import type { Metrics } from '../observe/metrics'
import type { InboxStore } from '../storage/contract'
import type { Arrivals } from './arrivals'

/** What the routes are given. */
export interface InboxParts {
  store: InboxStore
  tokens: Token[]
  settings: Settings
  arrivals: Arrivals
  log: Log
  metrics: Metrics
  now: () => number
  /** Aborts when the process is asked to end: nobody is kept waiting from then on. */
  stopping: AbortSignal
}

export interface InboxEnv {
  Bindings: HttpBindings
  Variables: { owner: string }
}
