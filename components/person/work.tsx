import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { type Person, type WorkStatus, workStatuses } from '../../lib/domain/person'
import { store } from '../../lib/store/opened'
import { tagsInUse } from '../../lib/store/queries/known-people'
import { setNote, setStatus, setTags } from '../../lib/store/writes/mark-people'
import { SegmentedControl } from '../ui/segmented-control'
import { TagInput } from '../ui/tag-input'
import { TextArea } from '../ui/text-area'
import { t, type Word } from '../ui/words'

export const statusWords: Record<WorkStatus, Word> = {
  new: 'workNew',
  contacted: 'workContacted',
  replied: 'workReplied',
  won: 'workWon',
  lost: 'workLost',
}

/** How far the user is with somebody, in their own words; the first of them keeps the person. */
export function Work({ person, keep }: { person: Person; keep: () => Promise<string> }) {
  const suggestions = useLiveQuery(() => tagsInUse()) ?? []
  const [note, setDraft] = useState(person.note ?? '')
  const [taken, setTaken] = useState(person.note)
  // Changed elsewhere while this card stood open: what nobody is typing over is renewed.
  if (taken !== person.note) {
    setTaken(person.note)
    setDraft(person.note ?? '')
  }
  return (
    <div className="space-y-2">
      <SegmentedControl
        label={t('workStatus')}
        hideLabel
        options={workStatuses.map((value) => ({ value, label: t(statusWords[value]) }))}
        value={person.status}
        onChange={(status) => void keep().then((id) => setStatus(store, [id], status, Date.now()))}
      />
      <TagInput
        label={t('tags')}
        hideLabel
        placeholder={t('tagsAdd')}
        values={person.tags}
        suggestions={suggestions.filter((tag) => !person.tags.includes(tag))}
        onChange={(tags) => void keep().then((id) => setTags(store, id, tags, Date.now()))}
      />
      <TextArea
        label={t('note')}
        hideLabel
        placeholder={t('noteAdd')}
        rows={1}
        maxLength={4000}
        value={note}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() =>
          note !== (person.note ?? '') && void keep().then((id) => setNote(store, id, note, Date.now()))
        }
      />
    </div>
  )
}
