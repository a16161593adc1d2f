import type { Job } from '../../lib/domain/job'
import { send } from '../../lib/messages/send'
import { catalogue } from '../../lib/vendors/catalogue'
import { UnknownChoices } from '../activity/unknown-choices'
import { Button } from '../ui/button'
import { priceText } from '../ui/price-words'
import { problemText } from '../ui/problem-words'
import { useNow } from '../ui/use-now'
import { t, type Word } from '../ui/words'
import { SetAside } from './set-aside'

const nothing: Record<string, Word> = {
  phone: 'nothingPhone',
  email: 'nothingEmail',
  profile: 'nothingProfile',
}

const waits: readonly Job['state'][] = ['planned', 'paused', 'claimed']

/** What became of a question, or what is happening to it right now. */
export function JobLine({ job }: { job: Job }) {
  const vendor = catalogue[job.vendor].name
  if (job.state === 'sending' || job.state === 'submitted') return <AskingLine job={job} vendor={vendor} />
  if (waits.includes(job.state)) return <WaitingLine job={job} vendor={vendor} />
  if (job.state === 'unknown') return <UnknownChoices callId={job.callId ?? ''} />
  if (job.state === 'failed' && job.problem) {
    return (
      <p role="alert" className="py-1 text-bad">
        {problemText(job.problem, job.vendor, job.said)} <span className="text-soft">{t('notCharged')}</span>
      </p>
    )
  }
  if (job.state === 'done' && job.outcome?.kind === 'nothing') {
    const cost = job.cost?.credits ? t('costCredits', priceText(job.cost)) : t('costNothing')
    return (
      <>
        <p className="py-1 text-soft">{t(nothing[job.field ?? 'email'] ?? 'nothingEmail', vendor, cost)}</p>
        <SetAside job={job} />
      </>
    )
  }
  return <SetAside job={job} />
}

function AskingLine({ job, vendor }: { job: Job; vendor: string }) {
  const now = useNow(true)
  return (
    <p className="min-h-7 py-1 text-soft">
      {t('stepAsking', vendor, Math.max(0, Math.round((now - (job.sentAt ?? now)) / 1000)))}
    </p>
  )
}

function WaitingLine({ job, vendor }: { job: Job; vendor: string }) {
  const now = useNow(true)
  const wait = job.notBefore ? Math.ceil((job.notBefore - now) / 1000) : 0
  return (
    <p className="flex min-h-7 items-center gap-2 text-soft">
      <span className="min-w-0 flex-1">
        {wait > 0 ? t('stepWaitingUntil', vendor, wait) : t('stepWaiting', vendor)}
      </span>
      <Button weight="quiet" onClick={() => void send('job.cancel', { jobIds: [job.id] })}>
        {t('stepCancel')}
      </Button>
    </p>
  )
}
