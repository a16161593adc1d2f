import { useState } from 'react'
import type { Person } from '../../lib/domain/person'
import { forgetPeople, forgottenAtOnce } from '../../lib/privacy/forget'
import { store } from '../../lib/store/opened'
import { showToast } from '../../lib/ui-state/toast-state'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { Dialog } from '../ui/dialog'
import { Progress } from '../ui/progress'
import { count, formatNumber, t } from '../ui/words'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  /** Read when the user has said yes. */
  readonly people: () => Promise<readonly Person[]>
  readonly size: number
  /** The only one, by name. */
  readonly name?: string
  readonly onForgotten?: () => void
}

/** One question, because there is no way back; for many people the work is shown until it is done. */
export function ForgetDialog({ open, onClose, people, size, name, onForgotten }: Props) {
  const [done, setDone] = useState<number>()
  const title = name ? t('forgetTitle', name) : count('forgetPeopleTitle', size)
  const forget = async () => {
    setDone(0)
    try {
      await forgetPeople(store, await people(), Date.now(), setDone)
      showToast(name ? t('forgottenDone', name) : count('forgottenPeopleDone', size), 6)
      onForgotten?.()
    } catch {
      showToast(t('forgetFailed'), 8)
    } finally {
      setDone(undefined)
    }
  }
  return (
    <>
      <ConfirmDialog
        open={open}
        onClose={onClose}
        title={title}
        action={t('forget')}
        danger
        onConfirm={() => void forget()}
      >
        <p>{t('forgetWhat')}</p>
        <p className="mt-2 text-soft">{t('forgetStays')}</p>
      </ConfirmDialog>
      <Dialog open={done !== undefined && size > forgottenAtOnce} onClose={() => undefined} title={title}>
        <Progress
          label={title}
          value={done ?? 0}
          max={size}
          text={`${formatNumber(done ?? 0)} / ${formatNumber(size)}`}
        />
      </Dialog>
    </>
  )
}
