import type { LedgerRow } from '../../world/ledger'
import { type VendorServer, type VendorWorld, vendorApp } from '../../world/vendor-server'
import { addCompanyRoute, companyPath } from './company-route'
import { openDesk } from './desk'
import { addEnrichRoutes, enrichLaterPath, enrichPath } from './enrich-routes'
import { createLimiter, type Verdict } from './limiter'
import type { LonescaleSettings } from './settings'
import { addSourcingRoute, sourcingPath } from './sourcing-route'

const limited: readonly string[] = [`POST ${sourcingPath}`, `POST ${enrichPath}`, `GET ${companyPath}`]

export function createLonescale(world: VendorWorld<LonescaleSettings>): VendorServer {
  const { settings } = world
  const desk = openDesk(world)
  const { refuse } = desk.refusals
  const limiter = createLimiter(settings.limiter, world.clock)
  const verdicts = new WeakMap<LedgerRow, Verdict>()

  const app = vendorApp(() => refuse(500, 'Internal server error'))
  app.notFound((c) => refuse(404, `Cannot ${c.req.method} ${c.req.path}`))
  addEnrichRoutes(app, desk)
  addSourcingRoute(app, desk)
  addCompanyRoute(app, desk)

  const throttled = (retryAfter?: string) =>
    refuse(
      429,
      'ThrottlerException: Too Many Requests',
      retryAfter === undefined ? {} : { 'Retry-After': retryAfter },
    )

  return {
    id: 'lonescale',
    host: 'public-api.lonescale.com',
    routes: [...limited, `POST ${enrichLaterPath}`],
    app,
    keyFrom: (headers) => headers.get('x-api-key') ?? undefined,
    admit(row, key) {
      if (!limited.includes(row.route)) return undefined
      const verdict = limiter.hit(settings.limiter.scope === 'route' ? `${key} ${row.route}` : `${key}`)
      verdicts.set(row, verdict)
      if (verdict.allowed) return undefined
      return throttled(settings.limiter.retryAfter ? String(Math.ceil(verdict.retryMs / 1000)) : undefined)
    },
    stamp(row, _key, answer) {
      const verdict = verdicts.get(row)
      if (!verdict?.allowed || !settings.limiter.rateHeaders) return
      answer.headers.set('X-RateLimit-Limit', String(settings.limiter.max))
      answer.headers.set('X-RateLimit-Remaining', String(verdict.remaining))
      answer.headers.set('X-RateLimit-Reset', String(Math.ceil(verdict.resetMs / 1000)))
    },
    throttled,
    knownKeys: () => Object.keys(settings.accounts),
    state: () => ({ limiter: limiter.state() }),
    reset: () => limiter.clear(),
  }
}
