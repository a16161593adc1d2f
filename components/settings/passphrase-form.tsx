import { type FormEvent, useState } from 'react'
import { leastPassphrase } from '../../lib/domain/lock-view'
import { Refusal } from '../../lib/domain/refusal'
import { Button } from '../ui/button'
import { refusalText } from '../ui/problem-words'
import { TextField } from '../ui/text-field'
import { t } from '../ui/words'

interface Props {
  readonly action: string
  /** Whoever changes or removes a passphrase must know it. */
  readonly asksCurrent?: boolean
  readonly asksNext?: boolean
  readonly hint?: string
  readonly onSubmit: (typed: { current: string; next: string }) => Promise<void>
}

type Wrong = { readonly field: 'current' | 'next' | 'again'; readonly text: string }

/** Passphrases live in the form's own fields and are gone with them: no state of ours ever holds one. */
export function PassphraseForm({ action, asksCurrent = false, asksNext = false, hint, onSubmit }: Props) {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<Wrong>()
  const errorAt = (field: Wrong['field']) => (wrong?.field === field ? wrong.text : undefined)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const typed = (name: string) => String(new FormData(form).get(name) ?? '')
    const next = typed('next')
    if (asksNext && next.length < leastPassphrase)
      return setWrong({ field: 'next', text: t('passphraseShort', leastPassphrase) })
    if (asksNext && next !== typed('again')) return setWrong({ field: 'again', text: t('passphraseDiffers') })
    setBusy(true)
    setWrong(undefined)
    try {
      await onSubmit({ current: typed('current'), next })
      form.reset()
    } catch (error) {
      const text = refusalText(error instanceof Refusal ? error : new Refusal('bad-request'))
      setWrong({ field: asksCurrent ? 'current' : 'next', text })
    } finally {
      setBusy(false)
    }
    return undefined
  }

  return (
    <form onSubmit={submit} className="flex max-w-xs flex-col gap-2 py-2">
      {asksCurrent && (
        <TextField
          name="current"
          type="password"
          label={t('passphraseCurrent')}
          hint={hint}
          error={errorAt('current')}
        />
      )}
      {asksNext && (
        <>
          <TextField
            name="next"
            type="password"
            autoComplete="new-password"
            label={t('passphraseNew')}
            hint={t('passphraseHint', leastPassphrase)}
            error={errorAt('next')}
          />
          <TextField
            name="again"
            type="password"
            autoComplete="new-password"
            label={t('passphraseAgain')}
            error={errorAt('again')}
          />
        </>
      )}
      <div>
        <Button type="submit" weight={asksCurrent ? 'plain' : 'primary'} disabled={busy}>
          {action}
        </Button>
      </div>
    </form>
  )
}
