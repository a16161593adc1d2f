import { type Person, type WorkStatus, workStatuses } from '../../lib/domain/person'
import { store } from '../../lib/store/opened'
import { tagsInUse } from '../../lib/store/queries/known-people'
import { setStatus, setTags } from '../../lib/store/writes/mark-people'
import { SegmentedControl } from '../ui/segmented-control'
import { TagInput } from '../ui/tag-input'
import { t, type Word } from '../ui/words'
import { NoteField } from './note-field'

export const statusWords: Record<WorkStatus, Word> = {
  new: 'workNew',
  contacted: 'workContacted',
  replied: 'workReplied',
  won: 'workWon',
  lost: 'workLost',
}

/** How far the user is with somebody, in their own words; the first of them keeps the person. */
export function Work({ person, keep }: { person: Person; keep: () => Promise<string> }) {
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
        suggest={() => tagsInUse()}
        onChange={(tags) => void keep().then((id) => setTags(store, id, tags, Date.now()))}
      />
      <NoteField note={person.note} keep={keep} />
    </div>
  )
}
