import type { FaultClass } from './fault-class'
import { workerKilled } from './s01-worker-killed'

/** In the order in which money is at stake. */
export const classes: readonly FaultClass[] = [workerKilled]
