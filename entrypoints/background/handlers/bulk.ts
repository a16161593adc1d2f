import { requireInbox } from '../../../lib/jobs/deliver'
import { preflight } from '../../../lib/jobs/preflight'
import { requestFinds } from '../../../lib/jobs/request-finds'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { graceMs } from './grace'
import { heldKeys, spendableKeys } from './keys'

export const bulkPreflight =
  (context: Context): Handlers['bulk.preflight'] =>
  async ({ personIds, fields, again, later }) => {
    if (later) await requireInbox(context.engine)
    return preflight(context.engine, personIds, fields, await heldKeys(context), again, later)
  }

export const bulkRequest =
  (context: Context): Handlers['bulk.request'] =>
  async ({ intent, personIds, fields, again, later = false }) => {
    const { engine, runner } = context
    if (later) await requireInbox(engine)
    const wish = { intent, personIds, fields, lane: 'bulk' as const, again, later, graceMs }
    const jobs = await requestFinds(engine, wish, await spendableKeys(context))
    runner.poke()
    return { groupId: jobs[0]?.groupId ?? '', jobs: jobs.length }
  }
