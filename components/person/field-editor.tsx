import { Check, X } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { IconButton } from '../ui/icon-button'
import { TextField } from '../ui/text-field'
import { t } from '../ui/words'

export interface EditedPart {
  readonly name: string
  readonly label: string
  readonly initial: string
  readonly hint?: string
}

interface Props {
  readonly parts: readonly EditedPart[]
  /** What is wrong with what was typed, in words; nothing when it may be saved. */
  readonly check?: (values: Record<string, string>) => string | undefined
  readonly onSave: (values: Record<string, string>) => void
  /** Absent where it stands open by itself: then it takes no focus either. */
  readonly onCancel?: () => void
}

/** In place of the line it corrects. Enter saves, Escape leaves everything as it was. */
export function FieldEditor({ parts, check, onSave, onCancel }: Props) {
  const [error, setError] = useState<string>()
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const values = Object.fromEntries(parts.map(({ name }) => [name, String(form.get(name) ?? '').trim()]))
    const wrong = check?.(values)
    if (wrong) setError(wrong)
    else onSave(values)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !onCancel) return
    event.stopPropagation()
    onCancel()
  }
  return (
    <form onSubmit={save} onKeyDown={onKeyDown} className="flex items-end gap-1 py-1">
      <div className="flex min-w-0 flex-1 gap-2">
        {parts.map(({ name, label, initial, hint }, i) => (
          <div key={name} className="min-w-0 flex-1">
            <TextField
              name={name}
              label={label}
              defaultValue={initial}
              maxLength={300}
              hint={hint}
              error={i === 0 ? error : undefined}
              // The user has just asked for it by the pencil.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={i === 0 && onCancel !== undefined}
              onFocus={(event) => i === 0 && event.currentTarget.select()}
            />
          </div>
        ))}
      </div>
      <div className="flex self-start pt-5">
        <IconButton icon={Check} type="submit" label={t('keySave')} className="text-accent!" />
        {onCancel && <IconButton icon={X} label={t('cancel')} onClick={onCancel} />}
      </div>
    </form>
  )
}
