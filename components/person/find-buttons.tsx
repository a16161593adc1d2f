import { useState } from 'react'
import type { FindField } from '../../lib/domain/finding'
import type { Offer } from '../../lib/domain/offer'
import { MoneyButton } from '../ui/money-button'
import { priceMark } from '../ui/price-words'
import { t, type Word } from '../ui/words'
import { askable, priceOfAll } from './ask'

const labels: Record<string, Word> = {
  email: 'findEmail',
  phone: 'findPhone',
  'email phone': 'findBoth',
}

interface Props {
  readonly offers: readonly Offer[]
  readonly busy: boolean
  readonly onAsk: (fields: readonly FindField[]) => void
}

interface Slot {
  readonly fields: readonly FindField[]
  readonly label: Word
  /** As it was when this button was last there. */
  readonly mark: string
}

function slotsFor(offers: readonly Offer[]): Slot[] {
  const fields = askable(offers).map(({ field }) => field)
  const each = fields.map((field) => [field] as const)
  const all: (readonly FindField[])[] = fields.length > 1 ? [...each, fields] : each
  return all.flatMap((one) => {
    const label = labels[one.join(' ')]
    const price = priceOfAll(offers, one)
    return label && price ? [{ fields: one, label, mark: priceMark(price) }] : []
  })
}

/**
 * What is missing, and what it costs; what is known has no button. While the pointer is among them a button that has
 * done its work leaves its room behind, so that no second click lands on another price.
 */
export function FindButtons({ offers, busy, onAsk }: Props) {
  const [held, setHeld] = useState<readonly Slot[]>()
  const now = slotsFor(offers)
  const cheapest = Math.min(...askable(offers).map(({ price }) => price.credits))
  const first = askable(offers).find(({ price }) => price.credits === cheapest)?.field
  const nameOf = ({ fields }: Slot) => fields.join(' ')
  const gone = (held ?? []).filter((slot) => !now.some((other) => nameOf(other) === nameOf(slot)))
  const slots = held ? [...held, ...now.filter((slot) => !held.some((h) => nameOf(h) === nameOf(slot)))] : now
  return (
    <div
      className="flex min-h-7 flex-wrap gap-2"
      onPointerEnter={() => setHeld(now)}
      onPointerLeave={(event) => {
        // A button that is disabled or goes away under the pointer is no leaving.
        if (!event.currentTarget.matches(':hover')) setHeld(undefined)
      }}
    >
      {slots.map((slot) => {
        const price = priceOfAll(offers, slot.fields)
        if (!price || gone.includes(slot)) return <Gone key={nameOf(slot)} slot={slot} />
        return (
          <MoneyButton
            key={nameOf(slot)}
            label={t(slot.label)}
            price={price}
            weight={slot.fields.length === 1 && slot.fields[0] === first ? 'primary' : 'plain'}
            disabled={busy}
            onClick={() => onAsk(slot.fields)}
          />
        )
      })}
    </div>
  )
}

/** Looks like a button that cannot be pressed, and is none. */
const Gone = ({ slot: { label, mark } }: { slot: Slot }) => (
  <span
    aria-hidden="true"
    className="inline-flex min-h-7 items-center gap-1 rounded-md border border-dashed border-line px-2 font-medium text-soft"
  >
    <span>{t(label)}</span>
    <span>· {mark}</span>
  </span>
)
