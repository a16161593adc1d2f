import type { Finding } from '../../lib/domain/finding'
import type { Offer } from '../../lib/domain/offer'
import type { Person } from '../../lib/domain/person'
import { catalogue } from '../../lib/vendors/catalogue'
import { MoneyButton } from '../ui/money-button'
import { t } from '../ui/words'
import { useOffers } from './use-offers'

interface Props {
  readonly person: Person
  readonly field: Finding['field']
  /** What may have moved the price since it was asked. */
  readonly change: string
  readonly busy: boolean
  readonly onAsk: (offers: readonly Offer[]) => void
}

/** Where there is a value and nobody verified it, the next vendor can be asked what they say: one answer, no further. */
export function SecondOpinion({ person, field, change, busy, onAsk }: Props) {
  const offers = useOffers(person, change, { opinion: true })
  const offer = offers?.find((one) => one.field === field)
  if (!offers || !offer?.price || !offer.vendor) return null
  return (
    <MoneyButton
      label={t('secondOpinion', catalogue[offer.vendor].name)}
      price={offer.price}
      disabled={busy}
      onClick={() => onAsk(offers)}
    />
  )
}
