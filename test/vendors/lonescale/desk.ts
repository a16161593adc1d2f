import type * as z from 'zod/mini'
import type { Exchange } from '../../world/exchange'
import { Refused, type VendorWorld } from '../../world/vendor-server'
import { complaints, parseJson } from '../complaints'
import { createRefusals, type Refusals } from './refusals'
import type { LonescaleAccount, LonescaleSettings } from './settings'

type Pool = 'contactCredits' | 'enrichmentCredits'

/** What every route of this vendor does before its own work: whose key, a readable body, something left to spend. */
export interface Desk {
  readonly world: VendorWorld<LonescaleSettings>
  readonly refusals: Refusals
  accountOf(exchange: Exchange): LonescaleAccount
  read<T>(exchange: Exchange, schema: z.ZodMiniType<T>): T
  /** Returns how to take credits off. */
  allow(account: LonescaleAccount, pool: Pool): (credits: number) => void
}

export function openDesk(world: VendorWorld<LonescaleSettings>): Desk {
  const { settings } = world
  const refusals = createRefusals(settings.quirks, (label) => world.random(label))
  return {
    world,
    refusals,
    accountOf(exchange) {
      const account = exchange.key === undefined ? undefined : settings.accounts[exchange.key]
      if (!account) throw new Refused(refusals.refuse(401, 'Invalid API Key'))
      return account
    },
    read(exchange, schema) {
      const parsed = parseJson(exchange.body)
      if (!parsed.ok) throw new Refused(refusals.refuse(400, parsed.reason))
      const checked = schema.safeParse(parsed.body)
      if (checked.success) return checked.data
      throw new Refused(refusals.invalid(complaints(checked.error, parsed.body)))
    },
    allow(account, pool) {
      if (!account.hasAdmin) throw new Refused(refusals.refuse(403, 'Admin not found'))
      const word = pool === 'contactCredits' ? 'contact' : 'enrichment'
      if (account[pool] <= 0) throw new Refused(refusals.refuse(403, `User has no ${word} credits`))
      return (credits) => {
        account[pool] -= credits
      }
    },
  }
}
