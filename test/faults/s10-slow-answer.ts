import type { FaultClass } from './fault-class'
import { judge, provedCharged } from './oracle'
import { paidRoute } from './stage'

const deadline = 150_000

export const slowAnswer: FaultClass = {
  id: 'S10',
  what: 'the answer drips in, a byte at a time, past the deadline of 150 s (time scaled): asked, not repeated',
  runs: { quick: 3, full: 10 },
  seconds: { quick: 15, full: 60 },
  async play(stage, run) {
    const vendor = run % 2 === 0 ? 'leadsonar' : 'lonescale'
    await stage.prefer(vendor)
    const people = await stage.meet(1)
    const [one] = people
    if (!one) throw new Error('nobody to ask about')
    stage.world.faults.add({
      vendor,
      route: paidRoute[vendor],
      at: 'after-charge',
      do: { kind: 'drip', bytes: 1, everyMs: 4000 },
    })
    const since = Date.now()
    await stage.find(one)
    const result = await judge(stage, people, [], { ms: (2 * deadline) / stage.timeScale + 5000 })
    const took = (Date.now() - since) * stage.timeScale
    const { jobs } = await stage.snapshot()
    const job = jobs.find(({ personId }) => personId === one.row.id)
    const asked = job !== undefined && (job.state === 'unknown' || provedCharged(job))
    const gaveUp = asked && took >= deadline
    return { ...result, broken: gaveUp ? [] : [`${job?.state} after ${Math.round(took / 1000)} s`] }
  },
}
