import { json, type VendorServer, type VendorWorld, vendorApp } from '../../world/vendor-server'
import { addBulkRoutes, bulkPath } from './bulk-routes'
import { openDesk } from './desk'
import { addFindRoutes, findEmailPath, findPhonePath } from './find-routes'
import { createJobs } from './jobs'
import { providers } from './providers'
import type { LeadsonarSettings } from './settings'

const creditsPath = '/api/v1/credits'
const providersPath = '/api/v1/providers'

export function createLeadsonar(world: VendorWorld<LeadsonarSettings>): VendorServer {
  const { settings } = world
  const desk = openDesk(world)
  const jobs = createJobs(settings, world.clock)

  const app = vendorApp(() => desk.refuse(500, 'Internal server error'))
  app.notFound(() => desk.refuse(404, 'Not found'))
  addFindRoutes(app, desk)
  addBulkRoutes(app, desk, jobs)

  app.get(creditsPath, async ({ env: { exchange } }) => {
    const account = desk.accountOf(exchange)
    await exchange.work(settings.latency.quick)
    await exchange.settle()
    return json({ balance: account.balance, total_earned: account.earned, total_spent: account.spent })
  })

  app.get(providersPath, async ({ env: { exchange } }) => {
    desk.accountOf(exchange)
    await exchange.work(settings.latency.quick)
    await exchange.settle()
    return json({ providers, total_enabled: providers.filter(({ enabled }) => enabled).length })
  })

  return {
    id: 'leadsonar',
    host: 'api.leadsonar.com',
    routes: [
      `POST ${findEmailPath}`,
      `POST ${findPhonePath}`,
      `POST ${bulkPath}`,
      `GET ${bulkPath}/:id`,
      `GET ${creditsPath}`,
      `GET ${providersPath}`,
    ],
    app,
    keyFrom: (headers) => headers.get('x-api-key') ?? undefined,
    throttled: (retryAfter) =>
      desk.refuse(429, 'Too many requests', retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
    knownKeys: () => Object.keys(settings.accounts),
    state: () => ({ jobs: jobs.count() }),
    reset: () => jobs.clear(),
  }
}
