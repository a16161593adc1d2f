import type { FaultAction } from '../world/fault-words'
import type { FaultClass } from './fault-class'
import { judge } from './oracle'
import { paidRoute } from './stage'

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

/** Two requests are refused before one is let in. The wait the vendor names is in real seconds. */
export const throttled: FaultClass = {
  id: 'S7',
  what: '429 in a row, Retry-After missing, seconds, date, -1, 1e9, words: waited for, then asked once',
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
    // However long the vendor says: nobody is waited for longer than ten minutes.
    const longest = (10 * 60_000) / stage.timeScale
    const result = await judge(stage, people, [], { ms: 2 * longest + 15_000 })
    stage.world.faults.clear()
    return { ...result, broken: result.stuck > 0 ? [`not finished after ${JSON.stringify(form)}`] : [] }
  },
}
