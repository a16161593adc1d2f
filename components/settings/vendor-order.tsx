import { ArrowDown, ArrowUp } from 'lucide-react'
import type { VendorId } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'
import { Checkbox } from '../ui/checkbox'
import { t } from '../ui/words'
import { SettingRow } from './setting-row'

interface Props {
  readonly label: string
  readonly hint?: string
  /** Every vendor that could be asked, whether it stands in the order or not. */
  readonly able: readonly VendorId[]
  readonly order: readonly VendorId[]
  readonly onChange: (order: VendorId[]) => void
}

const moved = (order: readonly VendorId[], from: number, to: number): VendorId[] => {
  const next = [...order]
  const [one] = next.splice(from, 1)
  if (one) next.splice(to, 0, one)
  return next
}

/** Who is asked first, and who is not asked at all. Buttons instead of dragging: they work for every hand. */
export function VendorOrder({ label, hint, able, order, onChange }: Props) {
  const rows = [...order.filter((id) => able.includes(id)), ...able.filter((id) => !order.includes(id))]
  return (
    <SettingRow label={label} {...(hint ? { hint } : {})}>
      <ol aria-label={label} className="w-60">
        {rows.map((id) => {
          const place = order.indexOf(id)
          const { name } = catalogue[id]
          return (
            <li key={id} className="flex min-h-8 items-center gap-2 border-t border-line first:border-t-0">
              <Checkbox
                checked={place >= 0}
                onChange={() => onChange(place >= 0 ? order.filter((other) => other !== id) : [...order, id])}
                className={`flex-1 ${place < 0 ? 'text-soft' : ''}`}
              >
                {place >= 0 && `${place + 1}. `}
                {name}
              </Checkbox>
              {[
                { to: place - 1, word: t('askEarlier', name), Icon: ArrowUp },
                { to: place + 1, word: t('askLater', name), Icon: ArrowDown },
              ].map(({ to, word, Icon }) => (
                <button
                  key={word}
                  type="button"
                  aria-label={word}
                  title={word}
                  disabled={place < 0 || to < 0 || to >= order.length}
                  onClick={() => onChange(moved(order, place, to))}
                  className="rounded-md p-1.5 text-soft hover:bg-raised hover:text-ink disabled:opacity-30"
                >
                  <Icon size={16} aria-hidden="true" />
                </button>
              ))}
            </li>
          )
        })}
      </ol>
    </SettingRow>
  )
}
