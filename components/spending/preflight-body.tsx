import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Preflight } from '../../lib/domain/offer'
import { balances } from '../../lib/store/queries/money'
import { catalogue } from '../../lib/vendors/catalogue'
import { Button } from '../ui/button'
import { priceText } from '../ui/price-words'
import { count, formatNumber, t } from '../ui/words'
import { BalanceAfter } from './balance-after'
import { CapLine } from './cap-line'
import { aboutHowLong } from './duration-words'
import { FillDomains } from './fill-domains'
import { PreflightRows } from './preflight-rows'

interface Props {
  readonly look: Preflight
  readonly promised: number
  readonly personIds: readonly string[]
  readonly several: boolean
  readonly onKeys: () => void
  readonly onFilledIn: () => void
}

function priceRange({ least, most, assumed }: Preflight): string {
  const basis = assumed ? ('assumed' as const) : ('documented' as const)
  if (most <= least) return priceText({ credits: least, basis })
  return t('creditRange', `${assumed ? '≈' : ''}${formatNumber(least)}`, formatNumber(most))
}

const inline = '-my-1 -mr-2 px-2 text-accent!'

export function PreflightBody({ look, promised, personIds, several, onKeys, onFilledIn }: Props) {
  const [filling, setFilling] = useState(false)
  const told = useLiveQuery(balances)
  return (
    <>
      <PreflightRows
        look={look}
        several={several}
        toAsk={look.ask > 0 ? priceRange(look) : t('soFree')}
        remedies={{
          'needs-domain': (
            <Button
              weight="quiet"
              className={inline}
              aria-expanded={filling}
              onClick={() => setFilling(!filling)}
            >
              {t('fillIn')}
            </Button>
          ),
          'no-key': (
            <Button weight="quiet" className={inline} onClick={onKeys}>
              {t('addKey')}
            </Button>
          ),
        }}
      />
      {filling && <FillDomains personIds={personIds} onFilledIn={onFilledIn} />}
      {look.ask > 0 && (
        <div className="mt-2 space-y-1 border-t border-line pt-2">
          <p className="text-soft">
            {aboutHowLong(look.seconds)}
            {look.byVendor.map((part) => (
              <span key={part.vendor}>
                <span className="block text-sm">
                  {count('inCalls', part.calls, catalogue[part.vendor].name, formatNumber(part.questions))}
                </span>
                <BalanceAfter part={part} balance={told?.find(({ vendor }) => vendor === part.vendor)} />
              </span>
            ))}
          </p>
          <CapLine look={look} promised={promised} />
        </div>
      )}
    </>
  )
}
