import type { FaultClass } from './fault-class'
import { judge } from './oracle'
import { killWays, paidRoute } from './stage'
import { wait } from './until'

export const randomKills: FaultClass = {
  id: 'S2',
  what: 'worker killed at a random time, 10 questions under way',
  runs: { quick: 10, full: 200 },
  seconds: { quick: 20, full: 200 },
  async play(stage, run) {
    const vendor = run % 4 === 0 ? 'lonescale' : 'leadsonar'
    await stage.prefer(vendor)
    const people = await stage.meet(10)
    for (const at of ['before-charge', 'after-charge'] as const)
      stage.world.faults.add({
        vendor,
        route: paidRoute[vendor],
        at,
        times: 'always',
        do: { kind: 'delay', ms: 150 * stage.timeScale * Math.random() },
      })
    for (const one of people) stage.findSoon(one)
    await wait(Math.random() * 600)
    await stage.kill(killWays[run % 2])
    await stage.revive()
    const result = await judge(stage, people)
    stage.world.faults.clear()
    return result
  },
}
