import type { FormEvent } from 'react'
import { Button } from '../ui/button'
import { TextField } from '../ui/text-field'
import { t } from '../ui/words'

interface Props {
  readonly onCreate: (name: string) => Promise<void>
  readonly onCancel: () => void
}

export function NewListForm({ onCreate, onCancel }: Props) {
  const create = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (name) void onCreate(name)
  }
  return (
    <form
      onSubmit={create}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
      className="flex items-end gap-2"
    >
      <div className="min-w-0 flex-1">
        <TextField
          name="name"
          label={t('newListName')}
          hideLabel
          placeholder={t('newListName')}
          maxLength={120}
          required
          // The user has just asked for it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
      </div>
      <Button type="submit" weight="primary">
        {t('createList')}
      </Button>
      <Button weight="quiet" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </form>
  )
}
