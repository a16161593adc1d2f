import type { FaultClass } from './fault-class'
import { judge } from './oracle'

export const versions: FaultClass = {
  id: 'S17',
  what: 'a newer program upgrades the data with pages open, then the old one again: it reads, and spends nothing',
  runs: { quick: 1, full: 6 },
  seconds: { quick: 20, full: 90 },
  async play(stage) {
    await stage.prefer('leadsonar')
    const people = await stage.meet(3)
    for (const one of people) await stage.find(one)
    await judge(stage, people)
    const before = await stage.snapshot()
    const broken: string[] = []
    // The worker holds the data open; it has to let go, or the upgrade would hang.
    await stage.upgradeTo(10).catch((error: Error) => broken.push(`upgrade ${error.message}`))
    await stage.kill()
    await stage.revive()
    const [next] = await stage.meet(1)
    const rows = stage.world.ledger.rows.length
    const reply = next && (await stage.find(next))
    if (reply?.ok !== false) broken.push('the older program spent on newer data')
    else if (reply.refusal?.code !== 'newer-data') broken.push(`it said ${reply.refusal?.code}`)
    if (stage.world.ledger.rows.length > rows) broken.push('a request left')
    const after = await stage.snapshot()
    if (after.findings.length !== before.findings.length) broken.push('rows lost')
    await stage.renew()
    return { paidTwice: 0, lost: 0, stuck: 0, broken }
  },
}
