import type { OurHandlers } from '../../../lib/messages/receive'
import { keepTarget } from '../../../lib/store/writes/target'
import type { Context } from '../context'

export const personKeep =
  ({ engine }: Context): OurHandlers['person.keep'] =>
  async ({ target }) => ({ personId: (await keepTarget(engine.store, target, engine.now())).id })
