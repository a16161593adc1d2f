import { json, type VendorApp } from '../../world/vendor-server'
import type { Desk } from './desk'
import { chargeFor, lookUp } from './lookup'
import { find } from './schema/requests'

export const findEmailPath = '/api/v1/find-email'
export const findPhonePath = '/api/v1/find-phone'

const asWord = (confidence: number) => (confidence > 0.8 ? 'high' : confidence > 0.5 ? 'medium' : 'low')

export function addFindRoutes(app: VendorApp, desk: Desk): void {
  const { settings } = desk.world
  const costAs = (credits: number) =>
    settings.quirks.costField === 'absent' ? {} : { [settings.quirks.costField]: credits }

  app.post(findEmailPath, async ({ env: { exchange } }) => {
    const account = desk.accountOf(exchange)
    const lookup = lookUp(desk.read(exchange, find), settings)
    exchange.row.subjects = [lookup.subject]
    const debit = desk.allow(account, settings.prices.email)
    const line = chargeFor(lookup, 'email', settings)
    await exchange.work(settings.latency.find)
    await exchange.settle([line], debit)
    const { email } = lookup
    const confidence = email?.confidence ?? (settings.quirks.missConfidence === 'zero' ? 0 : null)
    return json({
      email: email?.value ?? null,
      confidence: settings.quirks.confidence === 'word' && email ? asWord(email.confidence) : confidence,
      provider: email?.provider ?? null,
      verified: email?.verified ?? false,
      ...costAs(line.credits),
    })
  })

  app.post(findPhonePath, async ({ env: { exchange } }) => {
    const account = desk.accountOf(exchange)
    const lookup = lookUp(desk.read(exchange, find), settings)
    exchange.row.subjects = [lookup.subject]
    const debit = desk.allow(account, settings.prices.phone)
    const line = chargeFor(lookup, 'phone', settings)
    await exchange.work(settings.latency.find)
    await exchange.settle([line], debit)
    const { phone } = lookup
    return json({
      phone: phone?.value ?? null,
      phone_type: phone?.type ?? null,
      provider: phone?.provider ?? null,
      validated: phone?.type === 'mobile',
      ...costAs(settings.quirks.phoneCostReported ?? line.credits),
    })
  })
}
