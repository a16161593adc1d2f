import { Refusal } from '../../../lib/domain/refusal'
import { freeCall } from '../../../lib/jobs/free-call'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'

/** Asks before an expensive call whether it can work at all; `unknown` blocks nobody. */
export const vendorReadiness =
  ({ engine }: Context): Handlers['vendor.readiness'] =>
  async ({ vendor }) => {
    const grant = await engine.keyFor(vendor)
    if (!grant) throw new Refusal('no-key')
    const { preflight } = engine.adapters[vendor]
    if (!preflight) return { salesNavigator: 'unknown' }
    const told = await freeCall(engine, preflight, 'balance', grant.secret, (call) =>
      preflight.run(call),
    ).catch(() => undefined)
    return { salesNavigator: told?.salesNavigator ?? 'unknown' }
  }
