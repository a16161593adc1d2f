import type { ReactNode } from 'react'
import type { Finding } from '../../lib/domain/finding'
import { type Job, openStates } from '../../lib/domain/job'
import { Section } from '../ui/section'
import { t } from '../ui/words'
import { FindingRow } from './finding-row'
import { JobLine } from './job-line'
import { sortedValues } from './sorted-values'

/** Beside a value only what went wrong is worth a line. */
const tellsMore = ({ state, outcome }: Job): boolean => state === 'failed' || (outcome?.unmatched ?? 0) > 0

/** The lines worth reading: what is open, and how the last round ended if it brought nothing. */
function tellingJobs(jobs: readonly Job[], hasFindings: boolean): Job[] {
  const open = jobs.filter((job) => openStates.includes(job.state))
  if (open.length > 0) return open
  const ended = jobs
    .filter(({ endedAt }) => endedAt !== undefined)
    .sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))
  const lastRound = ended.filter(({ groupId }) => groupId === ended[0]?.groupId)
  return hasFindings ? lastRound.filter(tellsMore) : lastRound
}

const isVerified = (values: readonly Finding[]): boolean =>
  values.some(({ status, held }) => status === 'verified' && !held)

interface Props {
  readonly field: 'email' | 'phone'
  readonly findings: readonly Finding[]
  readonly jobs: readonly Job[]
  readonly now: number
  readonly freshDays: number
  /** The way to another vendor's word, for when nobody verified what is there. */
  readonly opinion: ReactNode
}

/** The room for two lines is there from the start: what arrives pushes nothing. */
export function Values({ field, findings, jobs, now, freshDays, opinion }: Props) {
  const values = sortedValues(findings, field)
  const lines = tellingJobs(
    jobs.filter((job) => job.field === field),
    values.length > 0,
  )
  return (
    <Section title={t(field)} live className="mt-2">
      <div className="min-h-14">
        <ul>
          {values.map((finding) => (
            <FindingRow key={finding.id} finding={finding} now={now} freshDays={freshDays} />
          ))}
        </ul>
        {lines.map((job) => (
          <JobLine key={job.id} job={job} />
        ))}
        {values.length > 0 && lines.length === 0 && !isVerified(values) && opinion}
        {values.length === 0 && lines.length === 0 && <p className="py-1 text-soft">{t('notAskedYet')}</p>}
      </div>
    </Section>
  )
}
