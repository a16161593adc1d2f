import { raiseCapForToday } from '../../../lib/jobs/raise-cap'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'

export const capRaise =
  ({ engine }: Context): Handlers['cap.raise'] =>
  (raise) =>
    raiseCapForToday(engine, raise)
