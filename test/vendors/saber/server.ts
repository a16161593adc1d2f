import type { LedgerRow } from '../../world/ledger'
import { json, type VendorServer, type VendorWorld, vendorApp } from '../../world/vendor-server'
import { openDesk } from './desk'
import { addListRoutes, listsPath } from './list-routes'
import { createLists } from './lists'
import { createMinutes } from './minutes'
import { envelope, throttled } from './refusals'
import type { SaberSettings } from './settings'

const creditsPath = '/v1/credits'
const connectorsPath = '/v1/connectors'

export function createSaber(world: VendorWorld<SaberSettings>): VendorServer {
  const { settings } = world
  const desk = openDesk(world)
  const lists = createLists(settings)
  const minutes = createMinutes(settings.limiter, world.clock)
  const counts = new WeakMap<LedgerRow, ReturnType<typeof minutes.hit>>()

  const app = vendorApp(() => envelope(500, 'INTERNAL', 'INTERNAL_ERROR', 'something went wrong'))
  app.notFound(() => envelope(404, 'NOT_FOUND', 'ROUTE_NOT_FOUND', 'no such route'))
  addListRoutes(app, desk, lists)

  app.get(creditsPath, async ({ env: { exchange } }) => {
    const account = desk.accountOf(exchange)
    await exchange.work(settings.latency.read)
    await exchange.settle()
    return json({ remainingCredits: account.credits })
  })

  app.get(connectorsPath, async ({ env: { exchange } }) => {
    const account = desk.accountOf(exchange)
    await exchange.work(settings.latency.read)
    await exchange.settle()
    const connectors = [
      { source: 'salesNavigator', status: account.salesNavigator },
      { source: 'hubspotApp', status: account.hubspot },
    ]
    return json({ connectors: connectors.filter(({ status }) => status !== 'missing') })
  })

  return {
    id: 'saber',
    host: 'api.saber.app',
    routes: [
      `GET ${listsPath}`,
      `POST ${listsPath}`,
      `GET ${listsPath}/:id`,
      `PUT ${listsPath}/:id`,
      `DELETE ${listsPath}/:id`,
      `GET ${listsPath}/:id/contacts`,
      `GET ${creditsPath}`,
      `GET ${connectorsPath}`,
    ],
    app,
    keyFrom: (headers) => headers.get('authorization')?.match(/^Bearer (.+)$/)?.[1],
    admit(row, key) {
      const count = minutes.hit(row.route.startsWith('GET') ? 'reads' : 'writes', `${key}`)
      counts.set(row, count)
      if (count.allowed) return undefined
      return throttled(settings.limiter.shape, String(Math.ceil(count.resetMs / 1000)))
    },
    stamp(row, _key, answer) {
      const count = counts.get(row)
      if (!count) return
      answer.headers.set('X-Ratelimit-Limit', String(count.limit))
      answer.headers.set('X-Ratelimit-Remaining', String(count.remaining))
      answer.headers.set('X-Ratelimit-Reset', String(Math.ceil((Date.now() + count.resetMs) / 1000)))
    },
    throttled: (retryAfter) => throttled(settings.limiter.shape, retryAfter),
    knownKeys: () => Object.keys(settings.accounts),
    state: () => ({ lists: Object.keys(settings.accounts).flatMap((key) => lists.ofKey(key)) }),
    reset() {
      lists.clear()
      minutes.clear()
    },
  }
}
