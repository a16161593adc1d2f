import { defined } from '../../../lib/domain/defined'
import type { OurHandlers } from '../../../lib/messages/receive'
import { changeSettings } from '../../../lib/store/writes/settings'
import type { Context } from '../context'

export const settingsChange =
  ({ engine, runner }: Context): OurHandlers['settings.change'] =>
  async (change) => {
    await changeSettings(engine.store, defined(change))
    runner.poke()
  }
