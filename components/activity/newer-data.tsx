import { useLiveQuery } from 'dexie-react-hooks'
import { onlyReadable } from '../../lib/store/queries/newer-data'
import { Notice } from '../ui/notice'
import { t } from '../ui/words'

/** An older program over newer data: everything can be read, and whatever would change something is refused. */
export function NewerData() {
  if (!useLiveQuery(onlyReadable)) return null
  return (
    <div className="p-3">
      <Notice tone="bad" title={t('newerDataTitle')}>
        {t('newerDataBody')}
      </Notice>
    </div>
  )
}
