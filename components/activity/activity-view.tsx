import { useLiveQuery } from 'dexie-react-hooks'
import type { Job } from '../../lib/domain/job'
import { recentJobs } from '../../lib/store/queries/activity'
import { catalogue } from '../../lib/vendors/catalogue'
import { JobLine } from '../person/job-line'
import { priceText } from '../ui/price-words'
import { formatWhen, t, type Word } from '../ui/words'

function stateWord(job: Job): Word {
  if (job.state === 'done') return job.outcome?.kind === 'nothing' ? 'stateDoneNothing' : 'stateDoneFound'
  if (job.state === 'failed') return 'stateFailed'
  if (job.state === 'unknown') return 'stateUnknown'
  if (job.state === 'cancelled') return 'stateCancelled'
  return job.state === 'sending' || job.state === 'submitted' ? 'stateSending' : 'statePlanned'
}

const subject = (job: Job, about: string): string => {
  if (job.kind === 'source') return t('jobSource', about)
  return t(
    job.field === 'phone' ? 'jobFindPhone' : job.field === 'profile' ? 'jobFindProfile' : 'jobFindEmail',
    about,
  )
}

export function ActivityView() {
  const rows = useLiveQuery(() => recentJobs(50))
  if (!rows) return null
  if (rows.length === 0) return <p className="p-3 text-soft">{t('activityEmpty')}</p>
  return (
    <ul className="p-3">
      {rows.map(({ job, about }) => (
        <li key={job.id} className="border-t border-line py-2 first:border-t-0">
          <div className="flex gap-2">
            <span className="min-w-0 flex-1 break-words font-medium">{subject(job, about)}</span>
            <span className="whitespace-nowrap text-soft">{t(stateWord(job))}</span>
          </div>
          <p className="text-sm text-soft">
            {[
              catalogue[job.vendor].name,
              job.cost && priceText(job.cost),
              formatWhen(job.endedAt ?? job.plannedAt),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {(job.state === 'failed' || job.state === 'unknown' || job.state === 'planned') && (
            <JobLine job={job} />
          )}
        </li>
      ))}
    </ul>
  )
}
