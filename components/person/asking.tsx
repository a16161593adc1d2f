import type { FindField } from '../../lib/domain/finding'
import type { Offer } from '../../lib/domain/offer'
import type { Person } from '../../lib/domain/person'
import type { Refusal } from '../../lib/domain/refusal'
import { openSettings } from '../../lib/messages/open-pages'
import type { Correction } from '../../lib/store/writes/people'
import { RefusalRemedy } from '../settings/refusal-remedy'
import { Button } from '../ui/button'
import { refusalText } from '../ui/problem-words'
import { useOnline } from '../ui/use-online'
import { t } from '../ui/words'
import { askable } from './ask'
import { FindButtons } from './find-buttons'
import { NeededFirst } from './needed-first'
import { RaiseForOne } from './raise-for-one'

interface Props {
  readonly person: Person
  /** Whether there is something of that kind already: then a vendor's needs are no reason to bother the user. */
  readonly has: (field: FindField) => boolean
  readonly offers: readonly Offer[] | undefined
  /** Nothing may be spent on somebody the page is not yet sure about. */
  readonly settled: boolean
  readonly busy: boolean
  readonly refused: { readonly refusal: Refusal; readonly credits: number } | undefined
  readonly onSolved: () => void
  readonly onAsk: (fields: readonly FindField[]) => void
  readonly correct: (change: Correction) => Promise<void>
}

/** What can be asked, or the one thing that stands in the way of asking. Its room is there before the answer is. */
export function Asking({ person, has, offers, settled, busy, refused, onAsk, onSolved, correct }: Props) {
  const online = useOnline()
  if (!offers) return <div className="min-h-7" />
  if (!settled) return <p className="min-h-7 py-1 text-soft">{t('pageSettling')}</p>
  const skips = new Set(offers.map(({ skip }) => skip))
  if (skips.has('suppressed')) return <p className="min-h-7 py-1 text-soft">{t('suppressedHere')}</p>
  const some = askable(offers).length > 0
  const lacks = offers.filter(({ field }) => !has(field)).map(({ skip }) => skip)
  const need = !some && (['needs-name', 'needs-domain'] as const).find((one) => lacks.includes(one))
  return (
    <div>
      {some && !online && <p className="mb-1 text-warn">{t('problemOffline')}</p>}
      {some && online && <FindButtons offers={offers} busy={busy} onAsk={onAsk} />}
      {need && <NeededFirst person={person} need={need} correct={correct} />}
      {!some && !need && skips.has('no-key') && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button weight="primary" onClick={() => void openSettings()}>
            {t('addFirstKey')}
          </Button>
          <span className="min-w-0 flex-1 basis-40 text-soft">{t('noKeyYet')}</span>
        </div>
      )}
      {!some && !need && skips.has('tried') && <p className="min-h-7 py-1 text-soft">{t('everyoneAsked')}</p>}
      {refused && (
        <div className="mt-1">
          <p role="alert" className="mb-1 text-bad">
            {refusalText(refused.refusal)}
          </p>
          <RefusalRemedy refusal={refused.refusal} onDone={onSolved} />
          {refused.refusal.code === 'over-cap' && <RaiseForOne {...refused} onRaised={onSolved} />}
        </div>
      )}
    </div>
  )
}
