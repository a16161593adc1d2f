import { giveUp } from '../../../lib/jobs/give-up'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'

export const jobGiveUp =
  ({ engine }: Context): Handlers['job.give-up'] =>
  ({ jobId }) =>
    giveUp(engine, jobId)
