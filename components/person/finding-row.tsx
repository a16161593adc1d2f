import type { Finding } from '../../lib/domain/finding'
import { store } from '../../lib/store/opened'
import { acceptHeld, rejectValues, restoreValues } from '../../lib/store/writes/values'
import { showUndo } from '../../lib/ui-state/toast-state'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { Disclosure } from '../ui/disclosure'
import { priceMark, priceText } from '../ui/price-words'
import { StatusChip } from '../ui/status-chip'
import { count, formatWhen, t } from '../ui/words'
import { Receipt, sourceName } from './receipt'

const dayMs = 86_400_000

interface Props {
  readonly finding: Finding
  readonly now: number
  /** Days after which a value is called old. */
  readonly freshDays: number
}

/** Verified or not: as long as it may be somebody else's, it is not this person's. */
const HeldSign = () => (
  <span className="whitespace-nowrap text-warn">
    <span aria-hidden="true">⊘ </span>
    {t('heldSign')}
  </span>
)

/** At the end of what it follows: no line begins with one. */
const dot = <span aria-hidden="true"> ·</span>

/** A value is never shown without its receipt: who said it, how sure, when, and what it cost. */
export function FindingRow({ finding, now, freshDays }: Props) {
  const { id, value, status, receipt, held } = finding
  const by = sourceName(receipt)
  const days = Math.floor((now - receipt.at) / dayMs)
  const isOld = days > freshDays
  const reject = () =>
    void rejectValues(store, [id], Date.now()).then(() =>
      showUndo(t('valueRejected'), () => void restoreValues(store, [id]), 8),
    )
  return (
    <li className="appear not-first:mt-1">
      <div className="flex items-center gap-1">
        <span className={`min-w-0 flex-1 font-medium break-all select-text ${held ? 'text-soft' : ''}`}>
          {value}
        </span>
        {held ? null : <CopyButton value={value} label={value} />}
      </div>
      <Disclosure
        className="text-sm text-soft"
        summary={
          <span className="flex flex-wrap items-center gap-x-1.5">
            {held ? <HeldSign /> : <StatusChip status={status} />}
            <span aria-hidden="true">·</span>
            <span>
              {receipt.provider
                ? t('receiptVia', by, receipt.provider, formatWhen(receipt.at))
                : t('receiptBy', by, formatWhen(receipt.at))}
              {(receipt.cost || isOld) && dot}
            </span>
            {receipt.cost && (
              <span>
                <span aria-hidden="true">{priceMark(receipt.cost)}</span>
                <span className="sr-only">{priceText(receipt.cost)}</span>
                {isOld && dot}
              </span>
            )}
            {isOld && <span className="whitespace-nowrap text-warn">{count('daysOld', days)}</span>}
          </span>
        }
      >
        <Receipt finding={finding} />
        {!held && (
          <div className="pb-1 pl-3">
            <Button weight="quiet" className="text-sm!" onClick={reject}>
              {t('rejectValue')}
            </Button>
          </div>
        )}
      </Disclosure>
      {held && (
        <div className="mb-1 rounded-md border border-line px-3 py-2">
          <p className="text-warn">{t(held === 'name' ? 'heldName' : 'heldCompany', by)}</p>
          <div className="mt-1 flex gap-2">
            <Button onClick={() => void acceptHeld(store, id)}>{t('heldAccept')}</Button>
            <Button weight="quiet" onClick={reject}>
              {t('heldReject')}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}
