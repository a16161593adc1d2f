import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'

export const alarmAcknowledge =
  ({ guard, runner }: Context): Handlers['alarm.acknowledge'] =>
  async () => {
    await guard.acknowledge()
    runner.poke()
  }
