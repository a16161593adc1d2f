import { useLiveQuery } from 'dexie-react-hooks'
import type { Job } from '../../lib/domain/job'
import { anythingAsked, recentJobs } from '../../lib/store/queries/activity'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { catalogue } from '../../lib/vendors/catalogue'
import { JobLine } from '../person/job-line'
import { SetAside } from '../person/set-aside'
import { Button } from '../ui/button'
import { priceText } from '../ui/price-words'
import { Section } from '../ui/section'
import { formatWhen, t, type Word } from '../ui/words'
import { RawAnswer } from './raw-answer'
import { RetryButton } from './retry-button'

function stateWord({ state, outcome }: Job): Word {
  if (state === 'done') return outcome?.kind === 'nothing' ? 'stateDoneNothing' : 'stateDoneFound'
  return state === 'failed' ? 'stateFailed' : 'stateCancelled'
}

const tasks: Record<string, Word> = { phone: 'jobFindPhone', profile: 'jobFindProfile' }

function titleOf(job: Job, about: string): string {
  if (job.kind === 'source') return t('jobSource', about)
  if (job.kind === 'list') return t('jobSaberList', about)
  return t(tasks[job.field ?? ''] ?? 'jobFindEmail', about)
}

export function RecentSection() {
  const rows = useLiveQuery(() => recentJobs(30))
  const asked = useLiveQuery(anythingAsked)
  const { showTab } = usePanelState()
  // What is under way, or was about many people, is told above.
  if (!rows || (rows.length === 0 && asked !== false)) return null
  return (
    <Section title={t('recentTitle')}>
      {rows.length === 0 && (
        <>
          <p className="py-1 text-soft">{t('activityEmpty')}</p>
          <Button onClick={() => showTab('page')}>{t('toThisPage')}</Button>
        </>
      )}
      <ul>
        {rows.map(({ job, about, raw }) => (
          <li key={job.id} className="border-t border-line py-1.5 first:border-t-0">
            <div className="flex gap-2">
              <span className="min-w-0 flex-1 truncate font-medium">{titleOf(job, about)}</span>
              <span className={`whitespace-nowrap ${job.state === 'failed' ? 'text-bad' : 'text-soft'}`}>
                {t(stateWord(job))}
              </span>
            </div>
            <p className="text-sm text-soft">
              {[
                catalogue[job.vendor].name,
                job.state === 'done' && job.cost && priceText(job.cost),
                formatWhen(job.endedAt ?? job.plannedAt),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {job.state === 'failed' && (
              <>
                <JobLine job={job} />
                <RetryButton job={job} />
              </>
            )}
            <SetAside job={job} />
            {raw && <RawAnswer raw={raw} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
