import { strayHost } from '../world/world'
import type { FaultClass } from './fault-class'
import { judge } from './oracle'
import { type PaidVendor, paidRoute } from './stage'

const codes = [301, 302, 303, 307, 308] as const

export const redirects: FaultClass = {
  id: 'S6',
  what: 'vendor redirects (301 302 303 307 308) to a stranger and to another vendor: key seen elsewhere 0',
  runs: { quick: 10, full: 20 },
  seconds: { quick: 15, full: 60 },
  async play(stage, run) {
    const vendor: PaidVendor = Math.floor(run / 10) % 2 === 0 ? 'leadsonar' : 'lonescale'
    const other = vendor === 'leadsonar' ? 'public-api.lonescale.com' : 'api.leadsonar.com'
    const to = `https://${run % 2 === 0 ? strayHost : other}/taken`
    await stage.prefer(vendor)
    const people = await stage.meet(1)
    const [one] = people
    const status = codes[Math.floor(run / 2) % codes.length] ?? 307
    stage.world.faults.add({ vendor, route: paidRoute[vendor], do: { kind: 'redirect', status, to } })
    if (one) await stage.find(one)
    const result = await judge(stage, people)
    const leaks = stage.world.hostsSeen.leaks().length
    const followed = stage.world.hostsSeen.requests.filter(({ path }) => path === '/taken').length
    stage.world.hostsSeen.clear()
    return {
      ...result,
      broken: leaks + followed > 0 ? [`key seen elsewhere ${leaks}, followed ${followed} (${status})`] : [],
    }
  },
}
