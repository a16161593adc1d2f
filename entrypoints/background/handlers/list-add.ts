import type { OurHandlers } from '../../../lib/messages/receive'
import { addToList } from '../../../lib/store/writes/lists'
import { changeSettings } from '../../../lib/store/writes/settings'
import type { Context } from '../context'

export const listAdd =
  ({ engine }: Context): OurHandlers['list.add'] =>
  async ({ listId, personIds }) => {
    const added = await addToList(engine.store, listId, personIds, engine.now())
    await changeSettings(engine.store, { lastListId: listId })
    return { added }
  }
