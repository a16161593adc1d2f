import { requestSourcing } from '../../../lib/jobs/request-sourcing'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { spendableKeys } from './keys'

export const sourceRequest =
  (context: Context): Handlers['source.request'] =>
  async ({ intent, wish }) => {
    const job = await requestSourcing(context.engine, intent, wish, await spendableKeys(context))
    context.runner.poke()
    return { jobId: job.id }
  }
