import type { FormEvent } from 'react'
import { Button } from '../ui/button'
import { TextField } from '../ui/text-field'
import { t } from '../ui/words'

interface Props {
  readonly title: string
  readonly label: string
  /** From the address; a suggestion in the field, and said to be one. */
  readonly guess: string
  readonly onName: (name: string) => void
}

export function NameForm({ title, label, guess, onName }: Props) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (name) onName(name)
  }
  return (
    <form onSubmit={submit} className="space-y-2 p-3">
      <h2 className="font-semibold">{title}</h2>
      <TextField
        name="name"
        label={label}
        defaultValue={guess}
        required
        maxLength={200}
        // The answer to what was just pasted.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        {...(guess ? { hint: t('guessedFromAddress') } : {})}
      />
      <Button type="submit" weight="primary">
        {t('goOn')}
      </Button>
    </form>
  )
}
