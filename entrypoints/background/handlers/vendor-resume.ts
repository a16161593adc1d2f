import { endPause } from '../../../lib/jobs/pause'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'

export const vendorResume =
  ({ engine, runner }: Context): Handlers['vendor.resume'] =>
  async ({ vendor }) => {
    await endPause(engine.store, vendor)
    runner.poke()
  }
