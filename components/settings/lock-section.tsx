import { Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import { send } from '../../lib/messages/send'
import { Button } from '../ui/button'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { Disclosure } from '../ui/disclosure'
import { t } from '../ui/words'
import { CreditsField } from './credits-field'
import { PassphraseForm } from './passphrase-form'
import { UnlockForm } from './unlock-form'
import { useLock } from './use-lock'
import { useSettings } from './use-settings'

function ForgottenPassphrase() {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button weight="quiet" className="-ml-2.5" onClick={() => setAsking(true)}>
        {t('lockForgotten')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('lockForgotten')}
        action={t('lockReset')}
        danger
        onConfirm={() => void send('lock.reset', {})}
      >
        <p>{t('lockResetBody')}</p>
      </ConfirmDialog>
    </>
  )
}

function LockAfter() {
  const [settings, change] = useSettings()
  if (!settings) return null
  return (
    <CreditsField
      label={t('lockAfter')}
      hint={t('lockAfterHint')}
      value={settings.lockAfterMinutes}
      unit={t('minutesUnit')}
      min={1}
      max={1440}
      onChange={(minutes) => {
        change({ lockAfterMinutes: Math.round(minutes ?? 15) })
        // The alarm stands for the old time.
        void send('lock.look', {})
      }}
    />
  )
}

function WithPassphrase({ open }: { open: boolean }) {
  return (
    <>
      <div className="flex min-h-8 items-center gap-2">
        {open ? <LockOpen size={16} aria-hidden="true" /> : <Lock size={16} aria-hidden="true" />}
        <p role="status" className="flex-1 font-medium">
          {t(open ? 'lockOpenNow' : 'lockClosedNow')}
        </p>
        {open && <Button onClick={() => void send('lock.close', {})}>{t('lockNow')}</Button>}
      </div>
      {!open && (
        <div className="pt-1 pb-2">
          <UnlockForm />
          <ForgottenPassphrase />
        </div>
      )}
      <LockAfter />
      <div className="border-t border-line py-2">
        <Disclosure summary={t('lockChange')}>
          <PassphraseForm
            action={t('lockChange')}
            asksCurrent
            asksNext
            onSubmit={({ current, next }) => send('lock.set', { current, next })}
          />
        </Disclosure>
        <Disclosure summary={t('lockRemove')}>
          <PassphraseForm
            action={t('lockRemove')}
            asksCurrent
            hint={t('lockRemoveHint')}
            onSubmit={({ current }) => send('lock.remove', { current })}
          />
        </Disclosure>
      </div>
    </>
  )
}

export function LockSection() {
  const lock = useLock()
  if (!lock) return null
  if (lock.on) return <WithPassphrase open={lock.open} />
  return (
    <>
      <p className="text-soft">{t('lockIntro')}</p>
      <p className="mt-1 text-soft">{t('lockForget')}</p>
      <p className="mt-1 mb-1 text-soft">{t('lockResidue')}</p>
      <PassphraseForm action={t('lockSet')} asksNext onSubmit={({ next }) => send('lock.set', { next })} />
    </>
  )
}
