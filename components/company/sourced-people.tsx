import { useLiveQuery } from 'dexie-react-hooks'
import type { Job } from '../../lib/domain/job'
import type { Company } from '../../lib/domain/person'
import { peopleById } from '../../lib/store/queries/people'
import { catalogue } from '../../lib/vendors/catalogue'
import { UnknownChoices } from '../activity/unknown-choices'
import { JobLine } from '../person/job-line'
import { priceText } from '../ui/price-words'
import { useNow } from '../ui/use-now'
import { t } from '../ui/words'
import { SourcedResult } from './sourced-result'

/** What became of the latest question for people here. Its room stands before the answer does. */
export function SourcedPeople({ job, company }: { job: Job; company: Company }) {
  return (
    <div className="mt-3 min-h-7" aria-live="polite">
      <State job={job} company={company} />
    </div>
  )
}

function State({ job, company }: { job: Job; company: Company }) {
  const ids = job.outcome?.kind === 'people' ? job.outcome.ids : []
  const people = useLiveQuery(() => peopleById(ids), [job.id, ids.length])
  if (job.state === 'sending') return <Asking job={job} />
  if (job.state === 'unknown') return <UnknownChoices callId={job.callId ?? ''} />
  if (job.state === 'done' && job.outcome?.kind === 'nothing') {
    const cost = job.cost?.credits ? t('costCredits', priceText(job.cost)) : t('costNothing')
    return <p className="text-soft">{t('sourcedNothing', cost)}</p>
  }
  if (job.outcome?.kind !== 'people') return <JobLine job={job} />
  return people ? <SourcedResult job={job} people={people} company={company} /> : null
}

function Asking({ job }: { job: Job }) {
  const now = useNow(true)
  const seconds = Math.max(0, Math.round((now - (job.sentAt ?? now)) / 1000))
  return <p className="min-h-7 py-1 text-soft">{t('sourcing', catalogue[job.vendor].name, seconds)}</p>
}
