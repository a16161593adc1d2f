import { cancel } from '../../../lib/jobs/depart'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'

export const jobCancel =
  ({ engine }: Context): Handlers['job.cancel'] =>
  async ({ jobIds }) => ({
    cancelled: await cancel(
      engine,
      jobIds.map((id) => ({ id })),
    ),
  })
