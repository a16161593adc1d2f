import { once } from 'node:events'
import { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { InboxEnv } from './parts'

export interface Listening {
  port: number
  /** Takes no new connection, lets what has begun finish, and cuts what has not after `graceMs`. */
  stop(graceMs: number): Promise<void>
}

interface ListenOptions {
  host: string
  port: number
  /** How long a client may take to send its headers, and its whole request. */
  headersMs: number
  requestMs: number
}

export async function listen(app: Hono<InboxEnv>, options: ListenOptions): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      headersTimeout: options.headersMs,
      requestTimeout: options.requestMs,
      connectionsCheckingInterval: 500,
      keepAliveTimeout: 30_000,
      maxHeaderSize: 16_384,
    },
  })
  if (!(server instanceof Server)) throw new Error('not an HTTP/1.1 server')
  server.maxConnections = 1_000
  server.listen(options.port, options.host)
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    stop: (graceMs) => stop(server, graceMs),
  }
}

async function stop(server: Server, graceMs: number): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
