import { Hono } from 'hono'
import { errorFields } from '../observe/log'
import { guardReading } from './guard-reading'
import { addHealthRoutes } from './health-routes'
import { addItemRoutes } from './item-routes'
import { observeRequests } from './observe-requests'
import type { InboxEnv, InboxParts } from './parts'
import { receiveDelivery } from './receive-delivery'
import { Refusal, refusalOf } from './refusal'
import { addSlotRoutes } from './slot-routes'
import { createStoreGauge } from './store-gauge'

/** The whole contract: a door for senders, a door for the browser that holds the token, and two for the operator. */
export function createInboxApp(parts: InboxParts): Hono<InboxEnv> {
  const app = new Hono<InboxEnv>()
  const gauge = createStoreGauge(parts.store, parts.now)
  const waiting = new Map<string, number>()

  app.use(observeRequests(parts))
  app.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
    c.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    c.header('referrer-policy', 'no-referrer')
    c.header('x-content-type-options', 'nosniff')
  })
  const guard = guardReading(parts)
  app.use('/v1/*', guard)
  app.use('/metrics', guard)

  app.post('/w/:secret', receiveDelivery(parts, gauge))
  addSlotRoutes(app, parts)
  addItemRoutes(app, parts, waiting)
  addHealthRoutes(app, parts, waiting)

  app.notFound(() => {
    throw new Refusal('not-found')
  })
  app.onError((error, c) => {
    const refusal = refusalOf(error)
    if (refusal !== error) parts.log('error', 'failure', errorFields(error))
    if (refusal.retryAfterSeconds !== undefined) c.header('retry-after', `${refusal.retryAfterSeconds}`)
    if (refusal.status === 401) c.header('www-authenticate', 'Bearer')
    return c.json({ error: refusal.word }, refusal.status)
  })
  return app
}
