import { Refusal } from '../../../lib/domain/refusal'
import type { VendorId } from '../../../lib/domain/vendor'
import { keepBalance } from '../../../lib/jobs/balance'
import { freeCall } from '../../../lib/jobs/free-call'
import { endPause } from '../../../lib/jobs/pause'
import { renewTransport } from '../../../lib/jobs/transport'
import type { Handlers } from '../../../lib/messages/receive'
import { keyForm, likelyVendor, terms } from '../../../lib/vendors/terms'
import type { Context } from '../context'
import { mustBeOpen, mustReach, publishKeys } from './keys'

/** Somebody else's secret must not be shown to this vendor, not even for a test. */
function mustLookLikeAKey(vendor: VendorId, key: string): void {
  const form = keyForm(vendor, key)
  const { keyPrefix } = terms[vendor]
  if (form === 'of-another-vendor') throw new Refusal('key-of-another', likelyVendor(key))
  if (form === 'impossible' || (keyPrefix && !key.startsWith(keyPrefix)))
    throw new Refusal('wrong-key-format', keyPrefix)
}

/** The vendor's answer to the key itself. Access that was asked for its sake goes again when it is refused. */
async function balanceWith({ engine, vault, hosts }: Context, vendor: VendorId, key: string) {
  const { balance } = engine.adapters[vendor]
  if (!balance) return undefined
  try {
    return await freeCall(engine, balance, 'balance', key, (call) => balance.run(call))
  } catch (error) {
    const held = (await vault.notes()).some((note) => note.vendor === vendor)
    if (!held) await hosts.withdraw(vendor)
    throw error
  }
}

/** A key is proved before it is kept, wherever the vendor offers a call that costs nothing. */
export const keySave =
  (context: Context): Handlers['key.save'] =>
  async ({ vendor, key: typed }) => {
    const key = typed.trim()
    mustLookLikeAKey(vendor, key)
    const { engine, vault, runner } = context
    await mustBeOpen(context)
    await mustReach(context, vendor)
    const proved = await balanceWith(context, vendor, key)
    const { last4 } = await vault.save(vendor, key, engine.now())
    if (proved) await keepBalance(engine, vendor, proved.credits)
    await endPause(engine.store, vendor)
    await publishKeys(context)
    await renewTransport(engine, vendor)
    runner.poke()
    return proved ? { last4, credits: proved.credits } : { last4 }
  }
