import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { publishKeys } from './keys'

export const keyForget =
  (context: Context): Handlers['key.forget'] =>
  async ({ vendor }) => {
    await context.vault.forget(vendor)
    await context.hosts.withdraw(vendor)
    await publishKeys(context)
  }
