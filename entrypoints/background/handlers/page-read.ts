import { settleReading } from '../../../lib/domain/reading/settle-reading'
import type { PageHandlers } from '../../../lib/messages/receive'
import { noteSighting } from '../../../lib/store/writes/sightings'
import { showBadge } from '../badge'
import type { Context } from '../context'

export const pageRead =
  ({ engine }: Context): PageHandlers['page.read'] =>
  async (reading, tabId) => {
    await showBadge(await noteSighting(engine.store, tabId, settleReading(reading), engine.now()))
  }
