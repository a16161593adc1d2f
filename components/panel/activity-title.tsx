import { useLiveQuery } from 'dexie-react-hooks'
import { attentionCount } from '../../lib/store/queries/activity'
import { openJobs } from '../../lib/store/queries/open-jobs'
import { AttentionBadge } from '../activity/attention-badge'
import { count, formatNumber, t } from '../ui/words'

/** The tab says what needs the user, else how much is under way: nobody has to look whether something is. */
export function ActivityTitle() {
  const open = useLiveQuery(openJobs) ?? 0
  const attention = useLiveQuery(attentionCount) ?? 0
  return (
    <>
      {t('tabActivity')}
      {attention > 0 && <AttentionBadge count={attention} />}
      {open > 0 && attention === 0 && (
        <>
          <span aria-hidden="true" className="min-w-4 rounded-full bg-tint px-1 text-center text-xs text-ink">
            {formatNumber(open)}
          </span>
          <span className="sr-only">{count('underWay', open)}</span>
        </>
      )}
    </>
  )
}
