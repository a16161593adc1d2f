import type { FaultAction } from '../world/fault-words'
import type { FaultClass } from './fault-class'
import { judge } from './oracle'
import { paidRoute } from './stage'
import { until } from './until'

type Throttle = Extract<FaultAction, { kind: 'throttle' }>

const forms: readonly Omit<Throttle, 'kind'>[] = [
  {},
  { retryAfter: 1 },
  { dateInMs: 1500 },
  { retryAfter: -1 },
  { retryAfter: '1e9' },
  { retryAfter: 'soon' },
  { retryAfter: 0 },
  { retryAfter: '0.5' },
]

/** Every second request is refused, until the work is done. The wait the vendor names is in real seconds. */
export const throttled: FaultClass = {
  id: 'S7',
  what: '429 storm (every second request), Retry-After missing, date, -1, 1e9, words',
  runs: { quick: 8, full: 16 },
  seconds: { quick: 45, full: 150 },
  async play(stage, run) {
    await stage.prefer('leadsonar')
    const people = await stage.meet(3)
    const form = forms[run % forms.length] ?? {}
    stage.world.faults.add({
      vendor: 'leadsonar',
      route: paidRoute.leadsonar,
      at: 'arrival',
      times: 2,
      do: { kind: 'throttle', ...form },
    })
    for (const one of people) stage.findSoon(one)
    const ids = new Set(people.map(({ row }) => row.id))
    const found = async () => {
      const { findings } = await stage.snapshot()
      return findings.filter(({ personId }) => ids.has(personId)).length === people.length
    }
    const longest = (10 * 60_000) / stage.timeScale
    const inTime = await until(found, 2 * longest + 15_000, 100)
    stage.world.faults.clear()
    return judge(stage, people, inTime ? [] : [`not finished after ${JSON.stringify(form)}`])
  },
}
