import type { FaultClass } from './fault-class'
import { judge } from './oracle'
import { paidRoute, type Stage } from './stage'
import { until, wait } from './until'

const late = { kind: 'delay' as const, ms: 60_000 }

/** Where the browser dies: one question has been answered before, ten are under way. */
const moments: readonly ((stage: Stage) => Promise<unknown>)[] = [
  () => wait(0),
  () => wait(40),
  (stage) => until(() => stage.world.ledger.rows.some(({ outcome }) => outcome === 'working'), 10_000, 1),
  (stage) =>
    until(
      () => stage.world.ledger.rows.some(({ outcome, credits }) => outcome === 'working' && credits > 0),
      10_000,
      1,
    ),
  () => wait(250),
]

export const browserKilled: FaultClass = {
  id: 'S4',
  what: 'the whole browser killed (SIGKILL) at five moments, reopened on its profile',
  runs: { quick: 5, full: 60 },
  seconds: { quick: 25, full: 240 },
  async play(stage, run) {
    await stage.prefer('leadsonar')
    const people = await stage.meet(6)
    const [first, ...rest] = people
    if (!first) throw new Error('nobody to ask about')
    await stage.find(first)
    await judge(stage, [first])
    stage.world.faults.add({
      vendor: 'leadsonar',
      route: paidRoute.leadsonar,
      at: run % 2 === 0 ? 'before-charge' : 'after-charge',
      times: 'always',
      do: late,
    })
    for (const one of rest) stage.findSoon(one)
    await moments[run % moments.length]?.(stage)
    await stage.crash()
    stage.world.faults.clear()
    return judge(stage, people)
  },
}
