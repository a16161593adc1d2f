import { useLiveQuery } from 'dexie-react-hooks'
import { send } from '../../lib/messages/send'
import { vendorPauses } from '../../lib/store/queries/activity'
import { unknownCalls } from '../../lib/store/queries/unknown-calls'
import { catalogue } from '../../lib/vendors/catalogue'
import { Button } from '../ui/button'
import { problemText } from '../ui/problem-words'
import { Section } from '../ui/section'
import { useOnline } from '../ui/use-online'
import { formatWhen, t } from '../ui/words'
import { Choices } from './unknown-choices'

/** Whatever does not go on by itself: calls in doubt, vendors that stopped, no connection. */
export function NeedsYou() {
  const online = useOnline()
  const unknown = useLiveQuery(unknownCalls) ?? []
  const pauses = useLiveQuery(vendorPauses) ?? []
  if (online && unknown.length === 0 && pauses.length === 0) return null
  return (
    <Section title={t('needsYou')}>
      {!online && <p className="min-h-7 py-1 text-warn">{t('problemOffline')}</p>}
      <ul>
        {pauses.map(({ vendor, problem, until }) => {
          const { name } = catalogue[vendor]
          return (
            <li key={vendor} className="flex items-start gap-2 border-t border-line py-1.5 first:border-t-0">
              <div className="min-w-0 flex-1">
                <p className="font-medium">
                  {until === undefined
                    ? t('vendorPaused', name)
                    : t('vendorPausedUntil', name, formatWhen(until))}
                </p>
                <p className="break-words text-soft">{problemText(problem, vendor)}</p>
              </div>
              <Button onClick={() => void send('vendor.resume', { vendor })}>{t('resume')}</Button>
            </li>
          )
        })}
        {unknown.map((one) => (
          <li key={one.call.id} className="border-t border-line py-1 first:border-t-0">
            <Choices unknown={one} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
