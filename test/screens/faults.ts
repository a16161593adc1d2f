import type { Fault } from '../world/fault-words'
import type { Stage } from './stage'

/** What LoneScale does to the next question. */
export const fault =
  (what: Pick<Fault, 'do'> & Partial<Fault>) =>
  (stage: Stage): number =>
    stage.world.faults.add({ vendor: 'lonescale', route: 'POST /trigger/enrich/sync', ...what })
