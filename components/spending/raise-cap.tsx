import { vendorIds } from '../../lib/domain/vendor'
import { openSettings } from '../../lib/messages/open-pages'
import { send } from '../../lib/messages/send'
import { showToast } from '../../lib/ui-state/toast-state'
import { Button } from '../ui/button'
import { formatNumber, t } from '../ui/words'

interface Props {
  /** The cap that stands in the way: the day's unless it is the month's or a vendor's. */
  readonly breaks: string | undefined
  /** What today will have cost after this question. */
  readonly to: number
  readonly onRaised: () => void
}

/** Until midnight, and as far as this question needs. A month's cap is a matter of the settings. */
export function RaiseCap({ breaks, to, onRaised }: Props) {
  const vendor = vendorIds.find((id) => id === breaks)
  if (breaks === 'month') return <Button onClick={() => void openSettings()}>{t('openSettings')}</Button>
  const capPerDay = Math.ceil(to)
  const raise = async () => {
    await send('cap.raise', { capPerDay, ...(vendor ? { vendor } : {}) })
    showToast(t('capRaised', formatNumber(capPerDay)))
    onRaised()
  }
  return (
    <Button onClick={() => void raise().catch(onRaised)}>{t('raiseCapTo', formatNumber(capPerDay))}</Button>
  )
}
