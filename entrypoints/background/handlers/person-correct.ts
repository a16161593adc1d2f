import type { OurHandlers } from '../../../lib/messages/receive'
import { correctPerson } from '../../../lib/store/writes/people'
import { keepTarget } from '../../../lib/store/writes/target'
import type { Context } from '../context'

export const personCorrect =
  ({ engine }: Context): OurHandlers['person.correct'] =>
  async ({ target, change }) => {
    const { id } = await keepTarget(engine.store, target, engine.now())
    await correctPerson(engine.store, id, change, engine.now())
    return { personId: id }
  }
