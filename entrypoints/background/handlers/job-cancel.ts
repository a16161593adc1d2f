import { cancel } from '../../../lib/jobs/depart'
import type { OurHandlers } from '../../../lib/messages/receive'
import type { Context } from '../context'

export const jobCancel =
  ({ engine }: Context): OurHandlers['job.cancel'] =>
  async ({ jobIds }) => ({
    cancelled: await cancel(
      engine,
      jobIds.map((id) => ({ id })),
    ),
  })
