import { type FormEvent, useId, useRef, useState } from 'react'
import { Refusal } from '../../lib/domain/refusal'
import type { VendorId } from '../../lib/domain/vendor'
import { send } from '../../lib/messages/send'
import type { KeyNotes } from '../../lib/store/queries/keys'
import { catalogue } from '../../lib/vendors/catalogue'
import { requestHostAccess, useHostAccess } from '../security/use-host-access'
import { Button } from '../ui/button'
import { refusalText } from '../ui/problem-words'
import { count, t } from '../ui/words'
import { GrantAccess } from './grant-access'

/** Write-only: what was saved can be replaced or forgotten, never read back. */
export function KeyField({ vendor, held }: { vendor: VendorId; held: KeyNotes[number] | undefined }) {
  const { name, origin, keyPage } = catalogue[vendor]
  const [said, setSaid] = useState<{ text: string; bad: boolean }>()
  const [busy, setBusy] = useState(false)
  const reached = useHostAccess(origin)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const key = input.current?.value.trim()
    if (!key) return
    setBusy(true)
    try {
      // Asked here and now, because Chrome shows the question only straight after a click.
      if (!(await requestHostAccess(origin))) {
        setSaid({ text: t('keyPermissionRefused', name), bad: true })
        return
      }
      const { credits } = await send('key.save', { vendor, key })
      if (input.current) input.current.value = ''
      setSaid({
        text: credits === undefined ? t('keyUntested', name) : t('keyTested', count('credits', credits)),
        bad: false,
      })
    } catch (error) {
      setSaid({
        text: refusalText(error instanceof Refusal ? error : new Refusal('bad-request'), vendor),
        bad: true,
      })
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={save} className="border-t border-line py-3">
      <div className="flex items-baseline gap-2">
        <label htmlFor={id} className="flex-1 font-medium">
          {t('keyLabel', name)}
        </label>
        <a href={keyPage} target="_blank" rel="noreferrer" className="text-sm text-accent underline">
          {t('keyWhere')}
        </a>
      </div>
      <div className="mt-1 flex gap-2">
        <input
          ref={input}
          id={id}
          type="password"
          autoComplete="off"
          spellCheck={false}
          placeholder={held ? t('keyHeld', held.last4) : ''}
          className="field min-w-0 flex-1 font-mono"
        />
        <Button type="submit" weight="primary" disabled={busy}>
          {t(held ? 'keyReplace' : 'keySave')}
        </Button>
        {held && (
          <Button weight="danger" onClick={() => void send('key.forget', { vendor })}>
            {t('keyForget')}
          </Button>
        )}
      </div>
      <p
        role={said?.bad ? 'alert' : 'status'}
        className={`mt-1 min-h-5 text-sm ${said?.bad ? 'text-bad' : 'text-soft'}`}
      >
        {said?.text}
      </p>
      {held && reached === false && <GrantAccess vendor={vendor} />}
    </form>
  )
}
