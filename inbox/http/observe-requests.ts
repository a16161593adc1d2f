import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { InboxEnv, InboxParts } from './parts'

const quiet = ['/healthz', '/metrics']

/** Counts and logs by the route's name, never by the path that was asked for: that may hold a secret. */
export function observeRequests({ log, metrics }: InboxParts): MiddlewareHandler<InboxEnv> {
  return async (c, next) => {
    const id = randomBytes(6).toString('hex')
    const started = performance.now()
    await next()
    const ms = performance.now() - started
    const route = routeName(c.req.path)
    const method = ['GET', 'POST', 'DELETE'].includes(c.req.method) ? c.req.method : 'other'
    metrics.count('requests_total', { route, method, status: c.res.status })
    if (route !== '/v1/items') metrics.observe(ms / 1_000)
    if (!quiet.includes(route) || c.res.status >= 400) {
      const level = c.res.status >= 500 ? 'error' : 'info'
      log(level, 'request', { id, method, route, status: c.res.status, ms: Math.round(ms * 10) / 10 })
    }
    c.header('x-request-id', id)
  }
}

function routeName(path: string): string {
  if (path.startsWith('/w/')) return '/w/:secret'
  if (/^\/v1\/items\/[^/]+$/.test(path)) return '/v1/items/:seq'
  if (/^\/v1\/slots\/[^/]+$/.test(path)) return '/v1/slots/:id'
  return ['/v1/items', '/v1/slots', ...quiet].find((known) => known === path) ?? 'other'
}
