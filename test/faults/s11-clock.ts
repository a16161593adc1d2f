import { browserPids, signalBrowser } from './browser-process'
import type { FaultClass } from './fault-class'
import { judge } from './oracle'
import { paidRoute, type Stage } from './stage'
import { until, wait } from './until'

const day = 86_400_000

async function sleep(stage: Stage, ms: number): Promise<void> {
  const { profile } = stage.session
  if (browserPids(profile).length === 0) throw new Error('no browser to put to sleep')
  signalBrowser(profile, 'SIGSTOP')
  await wait(ms)
  signalBrowser(profile, 'SIGCONT')
}

const jumps: readonly { what: string; jump: (stage: Stage) => Promise<void> }[] = [
  { what: 'a day back', jump: (stage) => stage.tell({ shift: -day }) },
  { what: 'a day on', jump: (stage) => stage.tell({ shift: day }) },
  { what: 'five minutes on', jump: (stage) => stage.tell({ shift: 300_000 }) },
  { what: 'asleep', jump: (stage) => sleep(stage, 3000) },
  {
    what: 'a day on, and back with a new worker',
    jump: async (stage) => {
      await stage.tell({ shift: day })
      const [late] = await stage.meet(1)
      if (late) await stage.find(late)
      await stage.kill()
      await stage.revive()
    },
  },
  { what: 'a day on while the browser is closed', jump: (stage) => stage.restart(undefined, day) },
]

export const clockJumps: FaultClass = {
  id: 'S11',
  what: 'clock a day back, a day on, 5 min on, sleep, new worker or browser, between calls: no window over the limit',
  // Each run has to wait for a whole window: nothing for the quick runs.
  runs: { quick: 0, full: 30 },
  seconds: { quick: 50, full: 220 },
  stage: { timeScale: 12 },
  alone: true,
  async play(stage, run) {
    await stage.prefer('lonescale')
    const people = await stage.meet(8)
    const { what, jump } = jumps[run % jumps.length] ?? { what: '', jump: async () => undefined }
    const since = stage.world.ledger.rows.length
    for (const [i, one] of people.entries()) {
      await stage.find(one)
      await until(() => stage.world.ledger.rows.length > since + i, 500)
      if (i === 3) await jump(stage)
    }
    const result = await judge(stage, people)
    await stage.tell({ shift: 0 })
    const rows = stage.world.ledger.calls('lonescale', paidRoute.lonescale)
    const most = stage.world.ledger.mostInWindow(60_000 / stage.timeScale, 'lonescale', paidRoute.lonescale)
    const refused = rows.filter(({ status }) => status === 429).length
    const times = rows.map(({ at }) => at).sort((a, b) => a - b)
    const sixth = Math.min(...times.slice(5).map((at, i) => at - (times[i] ?? at)))
    return {
      ...result,
      broken:
        most > 5 ? [`the sixth ${Math.round(sixth)} ms after the first, ${refused} refused (${what})`] : [],
    }
  },
}
