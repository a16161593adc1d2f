import type { Job } from '../../lib/domain/job'
import { catalogue } from '../../lib/vendors/catalogue'
import { count, t } from '../ui/words'

/** Paid for and given to nobody: an answer about somebody else, or a value in no form anybody knows. */
export function SetAside({ job }: { job: Job }) {
  const unmatched = job.outcome?.unmatched ?? 0
  if (unmatched === 0) return null
  return (
    <p className="py-1 text-sm break-words text-warn">
      {job.said
        ? t('valueUnread', catalogue[job.vendor].name, job.said)
        : count('answersUnmatched', unmatched)}
    </p>
  )
}
