import { malformations } from '../world/malformed'
import type { FaultClass } from './fault-class'
import { judge, provedCharged } from './oracle'
import { type PaidVendor, paidRoute } from './stage'

/** Odd, but still an answer: what it says may be used. An answer of nothing but nulls says that nobody was found. */
const readable: readonly string[] = ['bom', 'duplicated', 'reordered', 'extra-fields', 'huge', 'nulls']

export const malformed: FaultClass = {
  id: 'S9',
  what: '13 malformed answers from two vendors: paid and unreadable is kept and asked, never sent again',
  runs: { quick: 26, full: 520 },
  seconds: { quick: 25, full: 150 },
  async play(stage, run) {
    const vendor: PaidVendor = Math.floor(run / malformations.length) % 2 === 0 ? 'leadsonar' : 'lonescale'
    await stage.prefer(vendor)
    const people = await stage.meet(1)
    const [one] = people
    const how = malformations[run % malformations.length] ?? 'html'
    if (!one) throw new Error('nobody to ask about')
    stage.world.faults.add({
      vendor,
      route: paidRoute[vendor],
      at: 'after-charge',
      do: { kind: 'malformed', how },
    })
    await stage.find(one)
    const result = await judge(stage, people)
    const { jobs, findings } = await stage.snapshot()
    const job = jobs.find(({ personId }) => personId === one.row.id)
    const posts = stage.world.ledger.rows.filter(({ subjects }) => subjects.includes(one.slug)).length
    const kept = findings.some(({ personId }) => personId === one.row.id)
    const broken = [
      ...(posts === 1 ? [] : [`${posts} POSTs (${how})`]),
      ...(!kept &&
      job?.state !== 'unknown' &&
      !(job && provedCharged(job)) &&
      !readable.includes(how) &&
      result.lost === 0
        ? [`${how}: ${job?.state} without the question`]
        : []),
    ]
    // It is booked as paid for, and the user sees what was charged for nothing.
    const saidNothing = how === 'nulls' && job?.state === 'done' && (job.cost?.credits ?? 0) > 0
    const lost = saidNothing ? 0 : result.lost
    return { ...result, lost, broken: lost > 0 ? [`${how} from ${vendor}`] : broken }
  },
}
