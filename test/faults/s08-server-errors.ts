import type { FaultClass } from './fault-class'
import { judge } from './oracle'
import { type PaidVendor, paidRoute } from './stage'

const codes = [500, 502, 503, 504, 408] as const

export const serverErrors: FaultClass = {
  id: 'S8',
  what: '5xx and 408 before and after the charge: no second POST',
  runs: { quick: 20, full: 60 },
  seconds: { quick: 15, full: 60 },
  async play(stage, run) {
    const vendor: PaidVendor = run % 4 === 0 ? 'lonescale' : 'leadsonar'
    await stage.prefer(vendor)
    const people = await stage.meet(1)
    const [one] = people
    if (!one) throw new Error('nobody to ask about')
    const status = codes[run % codes.length] ?? 500
    const at = Math.floor(run / codes.length) % 2 === 0 ? 'after-charge' : 'before-charge'
    stage.world.faults.add({
      vendor,
      route: paidRoute[vendor],
      at,
      do: { kind: 'answer', status, body: '{"message":"Internal server error"}' },
    })
    await stage.find(one)
    const result = await judge(stage, people)
    // A worker that starts again must not take it for unfinished business.
    await stage.kill('stop')
    await stage.revive()
    const posts = stage.world.ledger.rows.filter(({ subjects }) => subjects.includes(one.slug)).length
    return { ...result, broken: posts === 1 ? [] : [`${posts} POSTs after a ${status}`] }
  },
}
