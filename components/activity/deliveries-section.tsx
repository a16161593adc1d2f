import { useLiveQuery } from 'dexie-react-hooks'
import { send } from '../../lib/messages/send'
import { openDeliveries } from '../../lib/store/queries/inbox'
import { Button } from '../ui/button'
import { Progress } from '../ui/progress'
import { Section } from '../ui/section'
import { count, formatWhen, t } from '../ui/words'

/** What a vendor has taken and will answer into the inbox: how much has come, and a way to stop waiting. */
export function DeliveriesSection() {
  const deliveries = useLiveQuery(openDeliveries)
  if (!deliveries || deliveries.length === 0) return null
  return (
    <Section title={t('inBackground')} className="mt-4">
      <ul>
        {deliveries.map(({ callId, sentAt, done, total, strangers }) => (
          <li key={callId} className="border-t border-line py-2 first:border-t-0">
            <p className="text-soft">{t('deliverySince', formatWhen(sentAt))}</p>
            <Progress
              label={t('deliverySince', formatWhen(sentAt))}
              value={done}
              max={total}
              text={t('doneOfTotal', done, total)}
            />
            {strangers > 0 && <p className="text-sm text-warn">{count('deliveryStrangers', strangers)}</p>}
            <Button weight="quiet" onClick={() => void send('inbox.stop-waiting', { callId })}>
              {t('stopWaiting')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
