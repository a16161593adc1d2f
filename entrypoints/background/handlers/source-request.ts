import { requestSourcing } from '../../../lib/jobs/request-sourcing'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { graceMs } from './grace'
import { spendableKeys } from './keys'

export const sourceRequest =
  (context: Context): Handlers['source.request'] =>
  async ({ intent, wish }) => {
    const { engine, runner } = context
    const grace = wish.limit > 1 ? graceMs : 0
    const job = await requestSourcing(engine, intent, wish, await spendableKeys(context), grace)
    runner.poke()
    return { jobId: job.id }
  }
