import type { Job } from '../../lib/domain/job'
import { send } from '../../lib/messages/send'
import { catalogue } from '../../lib/vendors/catalogue'
import { Button } from '../ui/button'
import { priceText } from '../ui/price-words'
import { problemText } from '../ui/problem-words'
import { useNow } from '../ui/use-now'
import { formatWhen, t } from '../ui/words'

const thing = (job: Job): string => t(job.field === 'phone' ? 'phone' : 'email').toLowerCase()

/** What became of a question, or what is happening to it right now. */
export function JobLine({ job }: { job: Job }) {
  const running = job.state === 'planned' || job.state === 'claimed' || job.state === 'sending'
  const now = useNow(running)
  const vendor = catalogue[job.vendor].name
  if (job.state === 'sending') {
    return (
      <p className="text-soft">
        {t('stepAsking', vendor, Math.max(0, Math.round((now - (job.sentAt ?? now)) / 1000)))}
      </p>
    )
  }
  if (running) {
    const wait = job.notBefore ? Math.ceil((job.notBefore - now) / 1000) : 0
    return (
      <p className="flex items-center gap-2 text-soft">
        {wait > 0 ? t('stepWaitingUntil', vendor, wait) : t('stepWaiting', vendor)}
        <Button weight="quiet" onClick={() => void send('job.cancel', { jobIds: [job.id] })}>
          {t('stepCancel')}
        </Button>
      </p>
    )
  }
  if (job.state === 'unknown') {
    return (
      <div role="alert">
        <p className="text-warn">
          {t('outcomeUnknown', vendor, formatWhen(job.sentAt ?? job.plannedAt), priceText(job.price))}
        </p>
        <Button onClick={() => void send('unknown.give-up', { callId: job.callId ?? '' })}>
          {t('giveUp')}
        </Button>
      </div>
    )
  }
  if (job.state === 'failed' && job.problem) {
    return (
      <p role="alert" className="text-bad">
        {problemText(job.problem, job.vendor, job.said)} <span className="text-soft">{t('notCharged')}</span>
      </p>
    )
  }
  if (job.state === 'done' && job.outcome?.kind === 'nothing') {
    const cost = job.cost?.credits ? t('costCredits', priceText(job.cost)) : t('costNothing')
    return <p className="text-soft">{t('nothingFound', vendor, thing(job), cost)}</p>
  }
  return null
}
