import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Verdict } from '../../lib/domain/offer'
import { refusalOf } from '../../lib/domain/refusal'
import { send } from '../../lib/messages/send'
import { type UnknownCall, unknownCall } from '../../lib/store/queries/unknown-calls'
import { showToast } from '../../lib/ui-state/toast-state'
import { catalogue } from '../../lib/vendors/catalogue'
import { useSpend } from '../spending/use-spend'
import { Button } from '../ui/button'
import { MoneyButton } from '../ui/money-button'
import { priceText } from '../ui/price-words'
import { refusalText } from '../ui/problem-words'
import { spend } from '../ui/spend'
import { count, formatWhen, t, type Word } from '../ui/words'
import { RawAnswer } from './raw-answer'

const verdicts: Record<Verdict, Word> = {
  charged: 'verdictCharged',
  'not-charged': 'verdictNotCharged',
  recovered: 'verdictRecovered',
  unclear: 'verdictUnclear',
}

/** How it came to be in doubt, where that was not by silence. */
const whatCame: Record<string, Word> = { unreadable: 'outcomeUnreadable', 'vendor-down': 'outcomeVendorDown' }

/** A request whose answer never came: it may have been charged, and only the user decides what is done about it. */
export function UnknownChoices({ callId }: { callId: string }) {
  const unknown = useLiveQuery(() => unknownCall(callId), [callId])
  return unknown ? <Choices unknown={unknown} onCard /> : null
}

/** `onCard`: beside whom it is about, who need not be named then. */
export function Choices({ unknown, onCard = false }: { unknown: UnknownCall; onCard?: boolean }) {
  const { call, jobs, about, people, credits } = unknown
  const { name, hasBalance } = catalogue[call.vendor]
  const { begin, busy, aside } = useSpend(call.vendor)
  const [said, setSaid] = useState('')
  const [checking, setChecking] = useState(false)
  const isList = jobs[0]?.kind === 'list'
  const price = { credits, basis: jobs[0]?.price.basis ?? ('assumed' as const) }
  const check = async () => {
    setChecking(true)
    try {
      const { verdict } = await send('unknown.check', { callId: call.id })
      // With proof the question is closed and these buttons are gone.
      if (verdict === 'unclear') setSaid(t(verdicts.unclear))
      else showToast(t(verdicts[verdict]), 6)
    } catch (error) {
      setSaid(refusalText(refusalOf(error), call.vendor))
    } finally {
      setChecking(false)
    }
  }
  return (
    <div role="alert" className="py-1">
      {!(onCard && about.length === 1) && (
        <p className="font-medium break-words">
          {about.slice(0, 3).join(', ')}
          {about.length > 3 && ` ${t('andMore', about.length - 3)}`}
        </p>
      )}
      <p className="text-warn">
        {t(whatCame[call.problem ?? ''] ?? 'outcomeUnknown', name, formatWhen(call.sentAt), priceText(price))}
        {people > 1 && ` ${count('peopleAffected', people)}`}
      </p>
      <div className="mt-1 flex flex-wrap gap-2">
        {(hasBalance || isList) && (
          <Button disabled={checking} onClick={() => void check()}>
            {t(isList ? 'lookForList' : 'checkBalance')}
          </Button>
        )}
        <MoneyButton
          label={t('runAgain')}
          price={price}
          disabled={busy}
          onClick={() =>
            begin({
              price,
              people,
              run: async (intent) => {
                await spend('unknown.again', { callId: call.id, intent })
              },
            })
          }
        />
        <Button weight="quiet" onClick={() => void send('unknown.give-up', { callId: call.id })}>
          {t('giveUp')}
        </Button>
      </div>
      {!hasBalance && !isList && <p className="mt-1 text-sm text-soft">{t('noBalanceToCheck', name)}</p>}
      <p role="status" className="text-sm text-soft">
        {said}
      </p>
      {aside}
      {call.raw && <RawAnswer raw={call.raw} />}
    </div>
  )
}
