import { useLiveQuery } from 'dexie-react-hooks'
import { send } from '../../lib/messages/send'
import { dataAlarm } from '../../lib/store/queries/activity'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { count, formatDateTime, t } from '../ui/words'

/** The data know less than they did: spending stands still until somebody has looked. */
export function AlarmBanner() {
  const alarm = useLiveQuery(dataAlarm)
  if (!alarm) return null
  const missing = [
    alarm.lines > 0 && count('alarmLines', alarm.lines),
    alarm.calls > 0 && count('alarmCalls', alarm.calls),
  ].filter(Boolean)
  return (
    <Notice
      tone="bad"
      title={t('alarmTitle')}
      action={<Button onClick={() => void send('alarm.acknowledge', {})}>{t('alarmGoOn')}</Button>}
    >
      {t('alarmBody', formatDateTime(alarm.at), missing.join(', ') || t('alarmFigures'))}
    </Notice>
  )
}
