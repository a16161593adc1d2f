import type * as z from 'zod/mini'
import type { Exchange } from '../../world/exchange'
import { Refused, type VendorWorld } from '../../world/vendor-server'
import { checkLeniently, parseJson } from '../complaints'
import { envelope, flat, invalid } from './refusals'
import type { SaberAccount, SaberSettings } from './settings'

export interface Desk {
  readonly world: VendorWorld<SaberSettings>
  accountOf(exchange: Exchange): SaberAccount
  read<T>(exchange: Exchange, schema: z.ZodMiniType<T>): T
  allowSearch(account: SaberAccount): void
}

export function openDesk(world: VendorWorld<SaberSettings>): Desk {
  const { settings } = world
  return {
    world,
    accountOf(exchange) {
      const account = exchange.key === undefined ? undefined : settings.accounts[exchange.key]
      if (account) return account
      throw new Refused(
        envelope(401, 'AUTHENTICATION', settings.quirks.unauthorizedCode, 'missing or invalid API key'),
      )
    },
    read(exchange, schema) {
      const parsed = parseJson(exchange.body)
      if (!parsed.ok) throw new Refused(flat(400, 'BAD_REQUEST', 'request body is not valid JSON'))
      const checked = checkLeniently(schema, parsed.body)
      exchange.row.unexpected = checked.unknown
      if (checked.ok) return checked.data
      throw new Refused(invalid(checked.wrong))
    },
    allowSearch(account) {
      const { notConnectedStatus, noCreditsStatus } = settings.quirks
      if (account.salesNavigator !== 'connected')
        throw new Refused(
          envelope(
            notConnectedStatus,
            'CONNECTOR',
            'SALES_NAVIGATOR_NOT_CONNECTED',
            'LinkedIn Sales Navigator is not connected',
          ),
        )
      if (account.credits < settings.prices.list)
        throw new Refused(envelope(noCreditsStatus, 'BILLING', 'INSUFFICIENT_CREDITS', 'not enough credits'))
    },
  }
}
