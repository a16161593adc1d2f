import { Refusal } from '../../../lib/domain/refusal'
import { keepBalance } from '../../../lib/jobs/balance'
import { freeCall } from '../../../lib/jobs/free-call'
import { endPause } from '../../../lib/jobs/pause'
import { renewTransport } from '../../../lib/jobs/transport'
import type { Handlers } from '../../../lib/messages/receive'
import { catalogue } from '../../../lib/vendors/catalogue'
import type { Context } from '../context'
import { publishKeys } from './keys'

/** A key is proved before it is kept, wherever the vendor offers a call that costs nothing. */
export const keySave =
  (context: Context): Handlers['key.save'] =>
  async ({ vendor, key: typed }) => {
    const key = typed.trim()
    const { keyPrefix } = catalogue[vendor]
    if (/\s/.test(key) || (keyPrefix && !key.startsWith(keyPrefix)))
      throw new Refusal('wrong-key-format', keyPrefix)
    const { engine, vault, runner } = context
    const { balance } = engine.adapters[vendor]
    const proved = balance && (await freeCall(engine, balance, 'balance', key, (call) => balance.run(call)))
    const { last4 } = await vault.save(vendor, key, engine.now())
    if (proved) await keepBalance(engine, vendor, proved.credits)
    await endPause(engine.store, vendor)
    await publishKeys(context)
    await renewTransport(engine, vendor)
    runner.poke()
    return proved ? { last4, credits: proved.credits } : { last4 }
  }
