import { askAgain, checkUnknown, giveUp } from '../../../lib/jobs/resolve-unknown'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { spendableKeys } from './keys'

export const unknownCheck =
  ({ engine }: Context): Handlers['unknown.check'] =>
  async ({ callId }) => ({ verdict: await checkUnknown(engine, callId) })

export const unknownAgain =
  (context: Context): Handlers['unknown.again'] =>
  async ({ callId, intent }) => {
    const jobs = await askAgain(context.engine, callId, intent, await spendableKeys(context))
    context.runner.poke()
    return { jobIds: jobs.map(({ id }) => id) }
  }

export const unknownGiveUp =
  ({ engine }: Context): Handlers['unknown.give-up'] =>
  ({ callId }) =>
    giveUp(engine, callId)
