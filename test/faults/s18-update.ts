import type { FaultClass } from './fault-class'
import { judge } from './oracle'
import { paidRoute } from './stage'
import { until, wait } from './until'

export const updateWhileSending: FaultClass = {
  id: 'S18',
  what: 'an update is ready while a call is out: it waits, the answer arrives, then it is applied',
  runs: { quick: 3, full: 5 },
  seconds: { quick: 20, full: 40 },
  async play(stage) {
    await stage.prefer('leadsonar')
    const people = await stage.meet(1)
    const [one] = people
    if (!one) throw new Error('nobody to ask about')
    stage.world.faults.add({
      vendor: 'leadsonar',
      route: paidRoute.leadsonar,
      at: 'after-charge',
      do: { kind: 'delay', ms: 1500 * stage.timeScale },
    })
    stage.findSoon(one)
    await until(
      () => stage.world.ledger.rows.some(({ outcome, credits }) => outcome === 'working' && credits > 0),
      10_000,
    )
    await stage.tell({ update: true })
    await wait(500)
    const broken = stage.page.isClosed() ? ['reloaded in the middle of a call'] : []
    if (stage.page.isClosed()) await stage.revive()
    const result = await judge(stage, people, broken)
    const { findings } = await stage.snapshot()
    if (!findings.some(({ personId }) => personId === one.row.id)) broken.push('the answer did not arrive')
    return { ...result, broken }
  },
}
