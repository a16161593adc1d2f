import { requestSourcing } from '../../../lib/jobs/request-sourcing'
import type { OurHandlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { heldKeys } from './keys'

export const sourceRequest =
  (context: Context): OurHandlers['source.request'] =>
  async ({ intent, wish }) => {
    const job = await requestSourcing(context.engine, intent, wish, await heldKeys(context))
    context.runner.poke()
    return { jobId: job.id }
  }
