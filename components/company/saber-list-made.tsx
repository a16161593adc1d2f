import { useLiveQuery } from 'dexie-react-hooks'
import { listMakingFor } from '../../lib/store/queries/company'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { catalogue } from '../../lib/vendors/catalogue'
import { UnknownChoices } from '../activity/unknown-choices'
import { JobLine } from '../person/job-line'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { count, formatWhen, t } from '../ui/words'

/** Where the vendor stops without saying so. */
const listCap = 125

/** What became of the list: its people stay at the vendor until they are fetched. */
export function SaberListMade({ url, jobId }: { url: string; jobId: string | undefined }) {
  const made = useLiveQuery(() => listMakingFor(url, jobId), [url, jobId])
  const { showTab } = usePanelState()
  if (!made) return null
  const { job, list } = made
  if (job.state === 'unknown') return <UnknownChoices callId={job.callId ?? ''} />
  if (job.state !== 'done' || !list) {
    return (
      <div aria-live="polite">
        <JobLine job={job} />
      </div>
    )
  }
  const people = list.contactCount ?? 0
  return (
    <div aria-live="polite">
      <Notice title={list.name} action={<Button onClick={() => showTab('lists')}>{t('openLists')}</Button>}>
        {count('saberListHas', people, formatWhen(list.createdAt ?? list.seenAt))}
        {people >= listCap && <p className="text-warn">{t('saberTruncated', catalogue.saber.name)}</p>}
      </Notice>
    </div>
  )
}
