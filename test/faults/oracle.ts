import { type Job, openStates } from '../../lib/domain/job'
import type { RunResult } from './fault-class'
import type { Snapshot } from './inside'
import type { Someone } from './people'
import type { Stage } from './stage'
import { until } from './until'

const ended = (job: Job): boolean => job.state === 'unknown' || !openStates.includes(job.state)

/** Within a minute of the restart every question is answered, over, or put to the user. */
async function settled(stage: Stage, ids: ReadonlySet<string>, ms: number): Promise<Snapshot> {
  let seen = await stage.snapshot()
  let poked = Date.now()
  await until(
    async () => {
      if (Date.now() - poked > 2000) {
        poked = Date.now()
        await stage.ask('runner.poke', {})
      }
      seen = await stage.snapshot()
      return seen.jobs.every((job) => ended(job) || !ids.has(job.personId ?? ''))
    },
    ms,
    50,
  )
  return seen
}

/** The answer is gone, and the vendor's own balance proved what it cost: booked, and shown as paid for nothing. */
export const provedCharged = (job: Job): boolean =>
  job.state === 'done' && job.cost?.basis === 'measured' && job.outcome?.kind === 'nothing'

/** The vendor took money for it and gave its answer; the user must have the value or the question. */
function isLost(seen: Snapshot, someone: Someone): boolean {
  if (seen.findings.some(({ personId }) => personId === someone.row.id)) return false
  const jobs = seen.jobs.filter(({ personId }) => personId === someone.row.id)
  return !jobs.some(
    (job) => job.state === 'unknown' || (job.outcome?.unmatched ?? 0) > 0 || provedCharged(job),
  )
}

/** The vendors' own ledger says what was charged; the store says what came of it. */
export async function judge(
  stage: Stage,
  people: readonly Someone[],
  broken: readonly string[] = [],
  { ms = 60_000, maySpendTwice = false } = {},
): Promise<RunResult> {
  await stage.quietVendors()
  const ids = new Set(people.map(({ row }) => row.id))
  const seen = await settled(stage, ids, ms)
  await stage.quietVendors()
  const slugs = new Map(people.map((one) => [one.slug, one]))
  const charged = new Map<string, number>()
  for (const row of stage.world.ledger.charged())
    for (const { subject, what } of row.charges)
      if (slugs.has(subject)) {
        const name = `${row.vendor} ${what} ${subject}`
        charged.set(name, (charged.get(name) ?? 0) + 1)
      }
  const twice = [...charged.values()].filter((times) => times > 1).length
  const paidFor = new Set([...charged.keys()].map((name) => name.split(' ').at(-1) ?? ''))
  return {
    paidTwice: maySpendTwice ? 0 : twice,
    lost: [...paidFor].filter((slug) => {
      const one = slugs.get(slug)
      return one !== undefined && isLost(seen, one)
    }).length,
    stuck: seen.jobs.filter((job) => ids.has(job.personId ?? '') && !ended(job)).length,
    broken,
  }
}
