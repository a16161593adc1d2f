import { refreshBalance } from '../../../lib/jobs/balance'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'

export const balanceRefresh =
  ({ engine }: Context): Handlers['balance.refresh'] =>
  async ({ vendor }) => {
    const credits = await refreshBalance(engine, vendor)
    return credits === undefined ? {} : { credits }
  }
