import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { spendableKeys } from './keys'

export const findRequest =
  (context: Context): Handlers['find.request'] =>
  async ({ personId, newcomer, ...asked }) => {
    const wish = { ...asked, personIds: [personId], lane: 'click' as const }
    const jobs = await context.runner.request(
      newcomer ? { ...wish, newcomer: { ...newcomer, id: personId } } : wish,
      await spendableKeys(context),
    )
    return { jobIds: jobs.map(({ id }) => id) }
  }
