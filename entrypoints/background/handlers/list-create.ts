import type { OurHandlers } from '../../../lib/messages/receive'
import { createList } from '../../../lib/store/writes/lists'
import type { Context } from '../context'

export const listCreate =
  ({ engine }: Context): OurHandlers['list.create'] =>
  async ({ name }) => ({ listId: (await createList(engine.store, name, engine.now())).id })
