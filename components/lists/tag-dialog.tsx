import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { tagsInUse } from '../../lib/store/queries/known-people'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Tag } from '../ui/tag'
import { TextField } from '../ui/text-field'
import { count, t } from '../ui/words'

interface Props {
  readonly people: number
  readonly onAdd: (tag: string) => void
  readonly onRemove: (tag: string) => void
  readonly onClose: () => void
}

export function TagDialog({ people, onAdd, onRemove, onClose }: Props) {
  const [tag, setTag] = useState('')
  const known = useLiveQuery(() => tagsInUse(20)) ?? []
  // A bar parts the tags in the columns; nobody has missed one in a tag.
  const clean = tag.replaceAll('|', ' ').trim()
  const finish = (work: (tag: string) => void) => {
    onClose()
    work(clean)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={count('bulkTagTitle', people)}
      actions={
        <>
          <Button weight="primary" disabled={!clean} onClick={() => finish(onAdd)}>
            {t('bulkTagAdd')}
          </Button>
          <Button disabled={!clean} onClick={() => finish(onRemove)}>
            {t('bulkTagRemove')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (clean) finish(onAdd)
        }}
      >
        <TextField
          label={t('bulkTagName')}
          value={tag}
          maxLength={60}
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => setTag(event.currentTarget.value)}
        />
      </form>
      <div className="mt-2 flex flex-wrap gap-1">
        {known.map((one) => (
          <button key={one} type="button" onClick={() => setTag(one)} className="min-h-7 rounded-md">
            <Tag>{one}</Tag>
          </button>
        ))}
      </div>
    </Dialog>
  )
}
