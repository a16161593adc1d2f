import type { FaultClass } from './fault-class'
import { workerKilled } from './s01-worker-killed'
import { randomKills } from './s02-random-kills'
import { idleKill } from './s03-idle-kill'
import { browserKilled } from './s04-browser-killed'
import { droppedPlain, droppedStreamed } from './s05-dropped-connections'
import { redirects } from './s06-redirects'
import { throttled } from './s07-throttled'
import { serverErrors } from './s08-server-errors'
import { malformed } from './s09-malformed'
import { slowAnswer } from './s10-slow-answer'
import { clockJumps } from './s11-clock'
import { sharedLimiter } from './s12-shared-limiter'
import { smallStorageFull } from './s13-small-storage-full'
import { diskFull } from './s14-disk-full'
import { damagedData } from './s15-damaged-data'
import { manyHands } from './s16-many-hands'
import { versions } from './s17-versions'
import { updateWhileSending } from './s18-update'
import { ceiling, ceilingUnderKills } from './t1-throughput'

export const classes: readonly FaultClass[] = [
  workerKilled,
  randomKills,
  idleKill,
  browserKilled,
  droppedStreamed,
  droppedPlain,
  redirects,
  throttled,
  serverErrors,
  malformed,
  slowAnswer,
  clockJumps,
  sharedLimiter,
  smallStorageFull,
  diskFull,
  damagedData,
  manyHands,
  versions,
  updateWhileSending,
  ceiling,
  ceilingUnderKills,
]
