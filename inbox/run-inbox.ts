import { setTimeout as sleep } from 'node:timers/promises'
import type { Settings } from './config/settings'
import type { Token } from './config/tokens'
import { createArrivals } from './http/arrivals'
import { createInboxApp } from './http/create-app'
import { type Listening, listen } from './http/listen'
import { createLog, errorFields, type Log } from './observe/log'
import { createMetrics } from './observe/metrics'
import type { InboxStore } from './storage/contract'
import { openStore } from './storage/open-store'

const purgeEveryMs = 60_000
const graceMs = 10_000

/** From settings to a listening server that ends well when it is asked to. */
export async function runInbox(settings: Settings, tokens: Token[]) {
  const log = createLog((line) => void process.stdout.write(line), Date.now)
  const stopping = new AbortController()
  const store = await openStore({
    address: settings.storeAddress,
    maxBytes: settings.maxStoreBytes,
    acceptWeakDurability: settings.acceptWeakDurability,
  })
  const arrivals = createArrivals()
  stopping.signal.addEventListener('abort', arrivals.wakeEverybody)
  const app = createInboxApp({
    store,
    tokens,
    settings,
    arrivals,
    log,
    metrics: createMetrics(),
    now: Date.now,
    stopping: stopping.signal,
  })
  const server = await listen(app, {
    host: settings.host,
    port: settings.port,
    headersMs: 10_000,
    requestMs: 30_000,
  }).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  log('info', 'listening', { engine: store.engine, port: server.port })
  void purgeUntil(stopping.signal, store, log)
  endOnSignal(stopping, server, store, log)
  return { url: localUrl(settings.host, server.port), engine: store.engine }
}

/** Where it can be reached from this machine. */
function localUrl(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

async function purgeUntil(signal: AbortSignal, store: InboxStore, log: Log): Promise<void> {
  while (!signal.aborted) {
    await store.purge(Date.now()).catch((error: unknown) => log('error', 'purge-failed', errorFields(error)))
    await sleep(purgeEveryMs, undefined, { signal }).catch(() => undefined)
  }
}

/** A terminal and npm may both pass on the same key press: only a signal a second later means impatience. */
function endOnSignal(stopping: AbortController, server: Listening, store: InboxStore, log: Log): void {
  let askedAt: number | undefined

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (askedAt !== undefined) {
      if (Date.now() - askedAt > 1_000) process.exit(1)
      return
    }
    askedAt = Date.now()
    log('info', 'stopping', { signal })
    stopping.abort()
    await server.stop(graceMs)
    await store.close().catch((error: unknown) => log('error', 'close-failed', errorFields(error)))
    log('info', 'stopped')
    process.exit(0)
  }

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end(signal))
}
