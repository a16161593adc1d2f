import { requestFinds } from '../../../lib/jobs/request-finds'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { spendableKeys } from './keys'

export const findRequest =
  (context: Context): Handlers['find.request'] =>
  async ({ intent, personId, fields, again, opinion }) => {
    const { engine, runner } = context
    const keys = await spendableKeys(context)
    const jobs = await requestFinds(
      engine,
      { intent, personIds: [personId], fields, lane: 'click', again, ...(opinion ? { opinion } : {}) },
      keys,
    )
    runner.poke()
    return { jobIds: jobs.map(({ id }) => id) }
  }
