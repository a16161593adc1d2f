import { type FormEvent, useId, useState } from 'react'
import { readLinkedInUrl } from '../../lib/domain/linkedin-url'
import { type LookedUp, usePanelState } from '../../lib/ui-state/panel-state'
import { Button } from '../ui/button'
import { TextField } from '../ui/text-field'
import { t } from '../ui/words'

/** Whom an address is about, in any form that people paste. */
function subjectOf(text: string): LookedUp | undefined {
  const address = readLinkedInUrl(text)
  if (address?.kind === 'person' || address?.kind === 'lead') {
    return { kind: 'person', facts: { kind: 'person', ids: address.ids, facts: {} } }
  }
  if (address?.kind === 'company' || address?.kind === 'account') return { kind: 'company', ids: address.ids }
  return undefined
}

/** Works with no page at all, whatever LinkedIn changes. */
export function LookUpField({ autoFocus = false }: { autoFocus?: boolean }) {
  const { lookUp, askForAddress } = usePanelState()
  const [error, setError] = useState<string>()
  const hint = useId()
  const take = (text: string): boolean => {
    const subject = subjectOf(text)
    if (subject) lookUp(subject)
    return subject !== undefined
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('address') ?? '').trim()
    if (text && !take(text)) setError(t('notAnAddress'))
  }
  return (
    <form onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && askForAddress(false)}>
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            name="address"
            label={t('lookUpLabel')}
            placeholder="linkedin.com/in/…"
            error={error}
            maxLength={2000}
            autoFocus={autoFocus}
            aria-describedby={hint}
            onChange={() => setError(undefined)}
            onPaste={(event) => {
              if (take(event.clipboardData.getData('text'))) event.preventDefault()
            }}
          />
        </div>
        <Button type="submit" className="mt-[19px]">
          {t('lookUp')}
        </Button>
      </div>
      <p id={hint} className="mt-0.5 text-sm text-soft">
        {t('lookUpHint')}
      </p>
    </form>
  )
}
