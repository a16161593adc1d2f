import { json, Refused, type VendorApp } from '../../world/vendor-server'
import type { Desk } from './desk'
import { foundCompany } from './found-company'

export const companyPath = '/companies/search'

/** `custom[key]=value` in the query comes back as an object. */
const customOf = (query: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => {
      const inner = key.match(/^custom\[(.+)\]$/)?.[1]
      return inner ? [[inner, value]] : []
    }),
  )

export function addCompanyRoute(app: VendorApp, desk: Desk): void {
  const { settings } = desk.world
  app.get(companyPath, async (c) => {
    const { exchange } = c.env
    const account = desk.accountOf(exchange)
    const query: Record<string, string> = c.req.query()
    const { domain, linkedin_id: number, slug, name, enrich } = query
    if (!domain && !number && !slug && !name)
      throw new Refused(
        desk.refusals.refuse(400, 'At least one of domain, linkedin_id, slug or name is required'),
      )
    const result = foundCompany({ domain, number, slug, name }, enrich === 'true')
    const subject = result?.universal_name ?? 'no company'
    exchange.row.subjects = [subject]
    await exchange.work(settings.latency.company)
    await exchange.settle(
      result ? [{ subject, what: 'company', credits: settings.prices.company }] : [],
      (credits) => {
        account.contactCredits -= credits
      },
    )
    const results = result ? [result] : []
    return json({ results, count: results.length, custom: customOf(query) })
  })
}
