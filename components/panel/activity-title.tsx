import { useLiveQuery } from 'dexie-react-hooks'
import { openJobs } from '../../lib/store/queries/open-jobs'
import { count, formatNumber, t } from '../ui/words'

/** The tab says how much is under way, so that nobody has to look whether something is. */
export function ActivityTitle() {
  const open = useLiveQuery(openJobs) ?? 0
  return (
    <>
      {t('tabActivity')}
      {open > 0 && (
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
