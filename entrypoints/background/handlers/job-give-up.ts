import { giveUp } from '../../../lib/jobs/give-up'
import type { OurHandlers } from '../../../lib/messages/receive'
import type { Context } from '../context'

export const jobGiveUp =
  ({ engine }: Context): OurHandlers['job.give-up'] =>
  ({ jobId }) =>
    giveUp(engine, jobId)
