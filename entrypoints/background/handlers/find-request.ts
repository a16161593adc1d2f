import { requestFinds } from '../../../lib/jobs/request-finds'
import type { OurHandlers } from '../../../lib/messages/receive'
import { keepTarget } from '../../../lib/store/writes/target'
import type { Context } from '../context'
import { heldKeys } from './keys'

export const findRequest =
  (context: Context): OurHandlers['find.request'] =>
  async ({ intent, target, fields, again }) => {
    const { engine, runner } = context
    const keys = await heldKeys(context)
    const person = await keepTarget(engine.store, target, engine.now())
    const jobs = await requestFinds(
      engine,
      { intent, personIds: [person.id], fields, lane: 'click', again },
      keys,
    )
    runner.poke()
    return { personId: person.id, jobIds: jobs.map(({ id }) => id) }
  }
