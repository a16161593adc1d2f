import type { Finding } from '../../lib/domain/finding'
import { type Job, openStates } from '../../lib/domain/job'
import { t } from '../ui/words'
import { FindingRow } from './finding-row'
import { JobLine } from './job-line'

const order: Record<Finding['status'], number> = {
  verified: 0,
  'catch-all': 1,
  unverified: 2,
  guess: 3,
  unknown: 4,
  invalid: 5,
}

/** The lines worth reading: what is open, and how the last round ended if it brought nothing. */
function tellingJobs(jobs: readonly Job[], hasFindings: boolean): Job[] {
  const open = jobs.filter((job) => openStates.includes(job.state))
  if (open.length > 0) return open
  const ended = jobs
    .filter(({ endedAt }) => endedAt !== undefined)
    .sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))
  const lastRound = ended.filter(({ groupId }) => groupId === ended[0]?.groupId)
  return hasFindings ? lastRound.filter(({ state }) => state === 'failed') : lastRound
}

export function Values({
  field,
  findings,
  jobs,
}: {
  field: 'email' | 'phone'
  findings: readonly Finding[]
  jobs: readonly Job[]
}) {
  const mine = findings.filter((finding) => finding.field === field && !finding.rejected)
  const sorted = mine.sort((a, b) => order[a.status] - order[b.status] || b.receipt.at - a.receipt.at)
  const lines = tellingJobs(
    jobs.filter((job) => job.field === field),
    mine.length > 0,
  )
  if (mine.length === 0 && lines.length === 0) return null
  return (
    <section aria-live="polite" className="mt-3">
      <h3 className="text-xs font-semibold uppercase tracking-wide text-soft">{t(field)}</h3>
      <ul>
        {sorted.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
      {lines.map((job) => (
        <JobLine key={job.id} job={job} />
      ))}
    </section>
  )
}
