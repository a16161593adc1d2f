import { createHash, randomBytes } from 'node:crypto'
import { readSettings } from '../config/settings'
import { createArrivals } from '../http/arrivals'
import { createInboxApp } from '../http/create-app'
import { listen } from '../http/listen'
import { createLog } from '../observe/log'
import { createMetrics } from '../observe/metrics'
import { openStore } from '../storage/open-store'
import { createInboxClient } from './inbox-client'

interface ServerOptions {
  address: string
  environment?: Record<string, string>
  /** Added to the real time, to let days pass. */
  clock?: { ahead: number }
  headersMs?: number
  requestMs?: number
}

/** The inbox inside the test's own process, on a real socket, with a token for each of two owners. */
export async function startInboxServer(options: ServerOptions) {
  const tokens = ['me', 'you'].map((owner) => {
    const text = `inbox_${randomBytes(32).toString('base64url')}`
    return { owner, text, hash: createHash('sha256').update(text).digest() }
  })
  const settings = readSettings({ INBOX_STORE: options.address, ...options.environment })
  const store = await openStore({
    address: options.address,
    maxBytes: 1_000_000_000,
    acceptWeakDurability: false,
  })
  const lines: string[] = []
  const now = () => Date.now() + (options.clock?.ahead ?? 0)
  const stopping = new AbortController()
  const arrivals = createArrivals()
  const app = createInboxApp({
    store,
    tokens,
    settings,
    arrivals,
    log: createLog((line) => void lines.push(line), now),
    metrics: createMetrics(),
    now,
    stopping: stopping.signal,
  })
  const server = await listen(app, {
    host: '127.0.0.1',
    port: 0,
    headersMs: options.headersMs ?? 10_000,
    requestMs: options.requestMs ?? 30_000,
  })
  const url = `http://127.0.0.1:${server.port}`
  return {
    url,
    port: server.port,
    store,
    lines,
    me: createInboxClient(url, tokens[0]?.text ?? ''),
    you: createInboxClient(url, tokens[1]?.text ?? ''),
    async stop() {
      stopping.abort()
      arrivals.wakeEverybody()
      await server.stop(1_000)
      await store.close().catch(() => undefined)
    },
  }
}

export type InboxServer = Awaited<ReturnType<typeof startInboxServer>>
