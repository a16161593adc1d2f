import type { QueueRow } from '../../lib/store/queries/queue'
import { catalogue } from '../../lib/vendors/catalogue'
import { formatNumber, t } from '../ui/words'
import { operationKind } from './operation-kind'

function inTime(at: number, now: number): string {
  const seconds = Math.max(1, Math.ceil((at - now) / 1000))
  if (seconds < 120) return t('secondsShort', seconds)
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? t('minutesShort', minutes) : t('hoursShort', Math.round(minutes / 60))
}

/** "LoneScale 5/min: 3 waiting, next in 8 s" */
export function queueLine(row: QueueRow, now: number): { head: string; rest: string } {
  const { vendor, operation, limit, waiting, sending, submitted, held, why, nextAt } = row
  const rate = limit && t('limitPerMinute', formatNumber((limit.max * 60_000) / limit.windowMs))
  const head = [catalogue[vendor].name, operationKind(operation), rate].filter(Boolean).join(' ')
  const coming = nextAt !== undefined && nextAt > now
  const rest = [
    sending > 0 && t('queueSending', sending),
    submitted > 0 && t('queueSubmitted', submitted),
    waiting > 0 && t('queueWaiting', waiting),
    held > 0 && t('queueHeld', held),
    why === 'offline' && t('queueOffline'),
    why === 'no-key' && t('queueNoKey'),
    coming && t('queueNext', inTime(nextAt, now)),
  ]
  return { head, rest: rest.filter(Boolean).join(', ') }
}
