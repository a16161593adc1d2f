import { type FormEvent, useRef, useState } from 'react'
import { Refusal } from '../../lib/domain/refusal'
import { send } from '../../lib/messages/send'
import { Button } from '../ui/button'
import { refusalText } from '../ui/problem-words'
import { TextField } from '../ui/text-field'
import { t } from '../ui/words'

/** Stands wherever a locked key is in the way, so that nobody has to go elsewhere to open it. */
export function UnlockForm({ onOpened }: { onOpened?: () => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const unlock = async (event: FormEvent) => {
    event.preventDefault()
    const passphrase = input.current?.value
    if (!passphrase) return
    setBusy(true)
    setWrong(undefined)
    try {
      await send('lock.open', { passphrase })
      if (input.current) input.current.value = ''
      onOpened?.()
    } catch (error) {
      setWrong(refusalText(error instanceof Refusal ? error : new Refusal('bad-request')))
      input.current?.select()
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={unlock} className="max-w-md">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            ref={input}
            type="password"
            label={t('passphrase')}
            hint={wrong ? undefined : t('unlockHint')}
            error={wrong}
          />
        </div>
        <Button type="submit" weight="primary" disabled={busy} className="mt-5">
          {t('unlockButton')}
        </Button>
      </div>
    </form>
  )
}
