import * as Ariakit from '@ariakit/react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Check } from 'lucide-react'
import { useState } from 'react'
import type { Person } from '../../lib/domain/person'
import { workStatuses } from '../../lib/domain/person'
import { store } from '../../lib/store/opened'
import { tagsInUse } from '../../lib/store/queries/known-people'
import { peopleById } from '../../lib/store/queries/people'
import { setNote, setStatus, setTags } from '../../lib/store/writes/mark-people'
import { statusWords } from '../person/work'
import { TagInput } from '../ui/tag-input'
import { TextArea } from '../ui/text-area'
import { t } from '../ui/words'

interface Props {
  readonly personId: string
  readonly column: string
  readonly at: DOMRect
  readonly onClose: () => void
}

function Status({ person, onClose }: { person: Person; onClose: () => void }) {
  return workStatuses.map((status) => (
    <button
      key={status}
      type="button"
      aria-pressed={person.status === status}
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={person.status === status}
      onKeyDown={(event) => {
        const { nextElementSibling: next, previousElementSibling: previous } = event.currentTarget
        const to = event.key === 'ArrowDown' ? next : event.key === 'ArrowUp' ? previous : undefined
        if (to instanceof HTMLElement) to.focus()
      }}
      onClick={() => {
        void setStatus(store, [person.id], status, Date.now())
        onClose()
      }}
      className="flex min-h-7 w-full items-center gap-2 rounded-[4px] px-2 text-left hover:bg-raised focus-visible:bg-tint"
    >
      <span className="size-4">{person.status === status && <Check size={16} aria-hidden="true" />}</span>
      {t(statusWords[status])}
    </button>
  ))
}

function Tags({ person }: { person: Person }) {
  return (
    <TagInput
      label={t('tags')}
      values={person.tags}
      placeholder={t('tagsAdd')}
      suggest={() => tagsInUse()}
      onChange={(tags) => void setTags(store, person.id, tags, Date.now())}
    />
  )
}

function Note({ person, onClose }: { person: Person; onClose: () => void }) {
  const [note, setDraft] = useState(person.note ?? '')
  return (
    <TextArea
      label={t('note')}
      placeholder={t('noteAdd')}
      rows={3}
      maxLength={4000}
      value={note}
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => note !== (person.note ?? '') && void setNote(store, person.id, note, Date.now())}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onClose()
      }}
    />
  )
}

/** Status, tags and note are changed where they stand. */
export function CellEditor({ personId, column, at, onClose }: Props) {
  const [person] = useLiveQuery(() => peopleById([personId]), [personId]) ?? []
  if (!person) return null
  return (
    <Ariakit.PopoverProvider open setOpen={(open) => !open && onClose()} placement="bottom-start">
      <Ariakit.Popover
        portal
        gutter={2}
        getAnchorRect={() => at}
        aria-label={person.fullName}
        className={`floating appear ${column === 'status' ? 'min-w-36 p-1' : 'w-64 p-2'}`}
      >
        {column === 'status' && <Status person={person} onClose={onClose} />}
        {column === 'tags' && <Tags person={person} />}
        {column === 'note' && <Note person={person} onClose={onClose} />}
      </Ariakit.Popover>
    </Ariakit.PopoverProvider>
  )
}
