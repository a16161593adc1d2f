import { Refusal } from '../../../lib/domain/refusal'
import { freeCall } from '../../../lib/jobs/free-call'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'

export const vendorProviders =
  ({ engine }: Context): Handlers['vendor.providers'] =>
  async ({ vendor }) => {
    const grant = await engine.keyFor(vendor)
    if (!grant) throw new Refusal('no-key')
    const { providers } = engine.adapters[vendor]
    if (!providers) return { providers: [] }
    const told = await freeCall(engine, providers, 'balance', grant.secret, (call) => providers.run(call))
    return { providers: [...told] }
  }
