import type { Preflight } from '../../lib/domain/offer'
import type { BalanceView } from '../../lib/store/queries/money'
import { catalogue } from '../../lib/vendors/catalogue'
import { count, formatWhen, t } from '../ui/words'

interface Props {
  readonly part: Preflight['byVendor'][number]
  readonly balance: BalanceView | undefined
}

/** What would be left at a vendor who tells, and a warning where that is too little. */
export function BalanceAfter({ part: { vendor, credits }, balance }: Props) {
  if (!balance) return null
  const left = balance.credits - credits
  const { name } = catalogue[vendor]
  return left < 0 ? (
    <span role="alert" className="block text-sm text-warn">
      {t('leftTooLittle', count('credits', balance.credits), name, formatWhen(balance.at))}
    </span>
  ) : (
    <span className="block text-sm">{t('leftAfter', count('credits', left), name)}</span>
  )
}
