import { json, type VendorApp } from '../../world/vendor-server'
import type { Desk } from './desk'
import { sourcing } from './schema/requests'
import { source } from './sourced-contact'

export const sourcingPath = '/trigger/contact-sourcing/sync'

export function addSourcingRoute(app: VendorApp, desk: Desk): void {
  const { settings } = desk.world
  app.post(sourcingPath, async ({ env: { exchange } }) => {
    const account = desk.accountOf(exchange)
    const request = desk.read(exchange, sourcing)
    exchange.row.subjects = [
      request.company_linkedin_url ?? request.company_domain ?? request.company_name ?? 'no company',
    ]
    const debit = desk.allow(account, 'contactCredits')
    const { people, contacts, found } = source(request, settings)
    await exchange.work(settings.latency.sourcing)
    await exchange.settle(
      people.map(({ id }) => ({ subject: id, what: 'person', credits: settings.prices.person })),
      debit,
    )
    const total = settings.quirks.profilesFound === 'total' ? found : contacts.length
    return json({ contacts, profiles_found: total })
  })
}
