import type { Fault } from '../world/fault-words'
import type { FaultClass } from './fault-class'
import { judge } from './oracle'
import type { Someone } from './people'
import { killWays, type PaidVendor, paidRoute, type Stage } from './stage'
import { until } from './until'

interface Step {
  readonly what: string
  /** Stop the worker right after this commit to the journal. */
  readonly hold?: number
  /** Asked as one of a crowd, which waits for its turn: 1 planned, 2 claimed, 3 sending, 4 settled. */
  readonly crowd?: true
  readonly fault?: Pick<Fault, 'at' | 'do'>
  readonly reached?: (stage: Stage, one: Someone, since: number) => boolean
}

const late = { kind: 'delay' as const, ms: 40_000 }
const rowsOf = (stage: Stage, since: number) =>
  stage.world.ledger.rows.filter(({ seq, route }) => seq > since && route.startsWith('POST'))
const arrived = (stage: Stage, _: Someone, since: number) => rowsOf(stage, since).length > 0
const charged = (stage: Stage, _: Someone, since: number) =>
  rowsOf(stage, since).some(({ credits }) => credits > 0)
const answered = (stage: Stage, _: Someone, since: number) =>
  rowsOf(stage, since).some(({ outcome }) => outcome === 'answered')

const steps: readonly Step[] = [
  { what: 'while the question is on its way to the worker' },
  { what: 'after it was promised and marked as sending', hold: 1 },
  { what: 'as the request arrives', fault: { at: 'arrival', do: late }, reached: arrived },
  { what: 'before the charge', fault: { at: 'before-charge', do: late }, reached: arrived },
  { what: 'after the charge', fault: { at: 'after-charge', do: late }, reached: charged },
  { what: 'within the head of the answer', fault: { at: 'mid-headers', do: late }, reached: charged },
  { what: 'within the answer', fault: { at: 'mid-body', do: late }, reached: charged },
  { what: 'as the answer arrives', reached: answered },
  { what: 'after the answer was written down', hold: 2 },
  {
    what: 'between two questions',
    reached: (stage, one) => stage.world.ledger.rows.some(({ subjects }) => subjects.includes(one.slug)),
  },
  { what: 'of a crowd: after it was promised', crowd: true, hold: 1 },
  { what: 'of a crowd: after it was claimed', crowd: true, hold: 2 },
  { what: 'of a crowd: after it was marked as sending', crowd: true, hold: 3 },
  { what: 'of a crowd: after the answer was written down', crowd: true, hold: 4 },
]

export const workerKilled: FaultClass = {
  id: 'S1',
  what: 'worker killed at each of 14 steps, 3 ways of killing',
  runs: { quick: 42, full: 420 },
  seconds: { quick: 85, full: 300 },
  async play(stage, run) {
    const step = steps[Math.floor(run / killWays.length) % steps.length] ?? { what: '' }
    const vendor: PaidVendor = run % 2 === 0 ? 'leadsonar' : 'lonescale'
    await stage.prefer(vendor)
    const people = await stage.meet(1)
    const [one] = people
    if (!one) throw new Error('nobody to ask about')
    const since = stage.world.ledger.rows.at(-1)?.seq ?? 0
    if (step.hold !== undefined) await stage.tell({ hold: step.hold })
    if (step.fault) stage.world.faults.add({ vendor, route: paidRoute[vendor], ...step.fault })
    stage.findSoon(one, step.crowd)
    const reached =
      step.hold !== undefined
        ? await until(() => stage.held(), 15_000)
        : !step.reached || (await until(() => step.reached?.(stage, one, since) ?? true, 15_000, 1))
    await stage.kill(killWays[run % killWays.length])
    await stage.revive()
    const result = await judge(stage, people, reached ? [] : [`never came to the point ${step.what}`])
    stage.world.faults.clear()
    return result
  },
}
