import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Refusal } from '../../lib/domain/refusal'
import { vendorIds } from '../../lib/domain/vendor'
import { send } from '../../lib/messages/send'
import { settingsInForce, spentToday } from '../../lib/store/queries/money'
import { showToast } from '../../lib/ui-state/toast-state'
import { Button } from '../ui/button'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { formatNumber, t } from '../ui/words'

interface Props {
  readonly refusal: Refusal
  /** What was to be spent when the cap stood in the way. */
  readonly credits: number
  readonly onRaised: () => void
}

/** A daily cap can be lifted for this one day; it comes back by itself at midnight. A monthly one stays. */
export function RaiseCap({ refusal, credits, onRaised }: Props) {
  const settings = useLiveQuery(() => settingsInForce())
  const vendor = vendorIds.find((id) => id === refusal.detail)
  const spent = useLiveQuery(() => spentToday(Date.now(), vendor), [vendor])
  const [asking, setAsking] = useState(false)
  const cap = vendor ? settings?.capPerVendorDay[vendor] : settings?.capPerDay
  if (refusal.detail === 'month' || cap === undefined || cap === null || spent === undefined) return null
  const next = Math.ceil(spent + credits)
  const raise = async () => {
    await send('cap.raise', { capPerDay: next, ...(vendor ? { vendor } : {}) })
    showToast(t('capRaised', formatNumber(next)))
    onRaised()
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('raiseCap')}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('raiseCapTitle')}
        action={t('raiseCapTo', formatNumber(next))}
        onConfirm={() => void raise()}
      >
        {t('raiseCapBody', formatNumber(spent), formatNumber(cap), formatNumber(credits))}
      </ConfirmDialog>
    </>
  )
}
