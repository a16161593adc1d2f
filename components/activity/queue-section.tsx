import { useLiveQuery } from 'dexie-react-hooks'
import { queueByVendor } from '../../lib/store/queries/queue'
import { Section } from '../ui/section'
import { useNow } from '../ui/use-now'
import { t } from '../ui/words'
import { queueLine } from './queue-line'

export function QueueSection() {
  const rows = useLiveQuery(queueByVendor)
  const now = useNow(rows !== undefined && rows.length > 0)
  return (
    <Section title={t('queueTitle')}>
      {rows?.length === 0 && <p className="min-h-7 py-1 text-soft">{t('queueEmpty')}</p>}
      <ul className={rows?.length === 0 ? '' : 'min-h-7'}>
        {rows?.map((row) => {
          const { head, rest } = queueLine(row, now)
          return (
            <li key={`${row.vendor} ${row.operation}`} className="min-h-7 py-1">
              <span className="font-medium">{head}</span>: <span className="text-soft">{rest}</span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
