import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { FindField } from '../../lib/domain/finding'
import type { Refusal } from '../../lib/domain/refusal'
import { refusalOf } from '../../lib/domain/refusal'
import { openSettings } from '../../lib/messages/open-pages'
import { promisedCredits } from '../../lib/store/queries/activity'
import { knownInbox } from '../../lib/store/queries/inbox'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { MoneyButton } from '../ui/money-button'
import { Skeleton } from '../ui/skeleton'
import { Switch } from '../ui/switch'
import { count, formatNumber, t } from '../ui/words'
import { askBulk } from './ask-bulk'
import { PreflightBody } from './preflight-body'
import { RaiseCap } from './raise-cap'
import { Refused } from './refused'
import { usePreflight } from './use-preflight'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly personIds: readonly string[]
  readonly fields: readonly FindField[]
  readonly again?: boolean
  /** After the questions were promised: the groups they went in. */
  readonly onAsked?: (groupIds: readonly string[]) => void
}

/** Before anything is spent on more than one person: who will be asked about, who not and why, and what it comes to. */
export function PreflightDialog(props: Props) {
  return props.open ? <OpenPreflight {...props} /> : null
}

function OpenPreflight({ onClose, personIds, fields, again = false, onAsked }: Props) {
  const [later, setLater] = useState(false)
  const { looked, stale, refusal, again: lookAgain } = usePreflight({ personIds, fields, again, later })
  const inbox = useLiveQuery(knownInbox)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal>()
  const promised = useLiveQuery(promisedCredits) ?? 0
  const look = looked?.whole
  const problem = refused ?? refusal
  const ask = async () => {
    if (!looked) return
    setBusy(true)
    try {
      const { groupIds } = await askBulk(looked, { fields, again, later })
      onAsked?.(groupIds)
      onClose()
    } catch (error) {
      setRefused(refusalOf(error))
      lookAgain()
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={count('beforeAsking', personIds.length)}
      actions={
        <>
          {look && look.ask > 0 ? (
            <MoneyButton
              weight="primary"
              label={t(fields.length > 1 ? 'askForAnswers' : 'askFor', formatNumber(look.ask))}
              price={{ credits: look.least, basis: look.assumed ? 'assumed' : 'documented' }}
              disabled={busy || stale || look.breaks !== undefined}
              onClick={() => void ask()}
            />
          ) : (
            <Button weight="primary" disabled={!look && !problem} onClick={onClose}>
              {t('close')}
            </Button>
          )}
          {look?.breaks && (
            <RaiseCap
              breaks={look.breaks}
              to={look.spentToday + promised + look.least}
              onRaised={lookAgain}
            />
          )}
          {look && look.ask > 0 && <Button onClick={onClose}>{t('cancel')}</Button>}
        </>
      }
    >
      {inbox?.publicUrl !== undefined && (
        <Switch label={t('inBackground')} hint={t('inBackgroundHint')} checked={later} onChange={setLater} />
      )}
      <div className="min-h-32" aria-live="polite">
        {look ? (
          <PreflightBody
            look={look}
            promised={promised}
            personIds={personIds}
            several={fields.length > 1}
            onKeys={() => void openSettings()}
            onFilledIn={lookAgain}
          />
        ) : (
          !problem && <Skeleton lines={5} />
        )}
        {problem && <Refused refusal={problem} onDone={lookAgain} />}
      </div>
    </Dialog>
  )
}
