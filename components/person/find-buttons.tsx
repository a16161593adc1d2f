import { useState } from 'react'
import type { FindField } from '../../lib/domain/finding'
import type { Offer } from '../../lib/domain/offer'
import { Refusal } from '../../lib/domain/refusal'
import { openSettings } from '../../lib/messages/open-pages'
import { send } from '../../lib/messages/send'
import { Button } from '../ui/button'
import { priceMark, priceText } from '../ui/price-words'
import { refusalText } from '../ui/problem-words'
import { t, type Word } from '../ui/words'

const labels: Record<FindField, Word> = { email: 'findEmail', phone: 'findPhone', profile: 'jobFindProfile' }

/** The money button: verb, object, price. It is only there while there is something left to ask. */
function FindButton({
  offer,
  keep,
  first,
  onRefused,
}: {
  offer: Offer
  keep: () => Promise<string>
  first: boolean
  onRefused: (refusal: Refusal) => void
}) {
  const [busy, setBusy] = useState(false)
  const { price, field } = offer
  if (!price) return null
  const ask = async () => {
    setBusy(true)
    try {
      const intent = { id: crypto.randomUUID(), shownCredits: price.credits }
      await send('find.request', { intent, personId: await keep(), fields: [field], again: false })
    } catch (error) {
      onRefused(error instanceof Refusal ? error : new Refusal('bad-request'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button weight={first ? 'primary' : 'plain'} disabled={busy} onClick={ask} title={priceText(price)}>
      {t(labels[field])} · {priceMark(price)}
    </Button>
  )
}

export function FindButtons({
  offers,
  keep,
  settled,
}: {
  offers: readonly Offer[]
  keep: () => Promise<string>
  settled: boolean
}) {
  const [refusal, setRefusal] = useState<Refusal>()
  const askable = settled ? offers.filter(({ price }) => price) : []
  const blocked = offers.find(
    ({ skip }) => skip === 'no-key' || skip === 'needs-name' || skip === 'needs-domain',
  )
  return (
    <div className="min-h-8">
      <div className="flex flex-wrap gap-2">
        {askable.map((offer, i) => (
          <FindButton key={offer.field} offer={offer} keep={keep} first={i === 0} onRefused={setRefusal} />
        ))}
        {askable.length === 0 && blocked?.skip === 'no-key' && (
          <Button weight="primary" onClick={() => void openSettings()}>
            {t('openSettings')}
          </Button>
        )}
      </div>
      {askable.length === 0 && blocked?.skip && (
        <p className="mt-1 text-sm text-soft">
          {refusalText({ code: blocked.skip as Refusal['code'], detail: undefined })}
        </p>
      )}
      {refusal && (
        <p role="alert" className="mt-1 text-sm text-bad">
          {refusalText(refusal)}
        </p>
      )}
    </div>
  )
}
