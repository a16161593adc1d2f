import { cancelGroup, pauseGroup, resumeGroup } from '../../../lib/jobs/groups'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'

export const groupCancel =
  ({ engine }: Context): Handlers['group.cancel'] =>
  async ({ groupId }) => ({ cancelled: await cancelGroup(engine, groupId) })

export const groupPause =
  ({ engine }: Context): Handlers['group.pause'] =>
  ({ groupId }) =>
    pauseGroup(engine, groupId)

export const groupResume =
  ({ engine, runner }: Context): Handlers['group.resume'] =>
  async ({ groupId }) => {
    await resumeGroup(engine, groupId)
    runner.poke()
  }
