import type { Preflight } from '../../lib/domain/offer'
import { vendorIds } from '../../lib/domain/vendor'
import { openSettings } from '../../lib/messages/open-pages'
import { send } from '../../lib/messages/send'
import { Button } from '../ui/button'
import { formatNumber, t } from '../ui/words'

interface Props {
  readonly look: Preflight
  readonly promised: number
  readonly onRaised: () => void
}

/** Until midnight, and as far as this question needs. A month's cap is a matter of the settings. */
export function RaiseCap({ look, promised, onRaised }: Props) {
  const vendor = vendorIds.find((id) => id === look.breaks)
  if (look.breaks === 'month') return <Button onClick={() => void openSettings()}>{t('openSettings')}</Button>
  const capPerDay = Math.ceil(look.spentToday + promised + look.least)
  const raise = async () => {
    await send('cap.raise', { capPerDay, ...(vendor ? { vendor } : {}) }).catch(() => undefined)
    onRaised()
  }
  return <Button onClick={() => void raise()}>{t('raiseCapTo', formatNumber(capPerDay))}</Button>
}
