import { useLiveQuery } from 'dexie-react-hooks'
import { keyNotes } from '../../lib/store/queries/keys'
import { balances, settingsInForce, spentToday } from '../../lib/store/queries/money'
import { catalogue } from '../../lib/vendors/catalogue'
import { Button } from '../ui/button'
import { Tooltip } from '../ui/tooltip'
import { count, formatNumber, formatWhen, t } from '../ui/words'

/** The two figures that matter while asking: what is left at the vendors, and how much of today's cap is gone. */
export function MoneyLine({ onOpen }: { onOpen: () => void }) {
  const keys = useLiveQuery(keyNotes)
  const told = useLiveQuery(balances)
  const left = keys && told?.filter(({ vendor }) => keys.some((key) => key.vendor === vendor))
  const spent = useLiveQuery(() => spentToday())
  const cap = useLiveQuery(() => settingsInForce())?.capPerDay
  if (left === undefined || spent === undefined || cap === undefined) return <span className="min-h-7" />
  const today =
    cap === null
      ? t('spentTodayNoCap', formatNumber(spent))
      : t('spentToday', formatNumber(spent), formatNumber(cap))
  const credits =
    left.length === 1
      ? count('credits', left[0]?.credits ?? 0)
      : left.map((one) => formatNumber(one.credits)).join(' + ')
  const full = cap !== null && spent >= cap
  return (
    <Tooltip
      text={
        <>
          {left.map(({ vendor, credits: one, at }) => (
            <span key={vendor} className="block">
              {t('balanceOf', catalogue[vendor].name, count('credits', one), formatWhen(at))}
            </span>
          ))}
          <span className="block">{t('spentTodayLong', today)}</span>
        </>
      }
    >
      <Button weight="quiet" onClick={onOpen} className="min-w-0 px-1.5 text-sm! font-normal!">
        {credits && (
          <>
            <span className="truncate">{credits}</span>
            <span aria-hidden="true">·</span>
          </>
        )}
        <span className={full ? 'text-warn' : ''}>{today}</span>
      </Button>
    </Tooltip>
  )
}
