import { useLiveQuery } from 'dexie-react-hooks'
import { allLists } from '../../lib/store/queries/lists'
import { Select } from '../ui/select'
import { TextField } from '../ui/text-field'
import { t } from '../ui/words'
import type { ImportGoal } from './use-import'

const fresh = 'new'
const none = 'none'

interface Props {
  readonly goal: ImportGoal
  readonly suggestedName: string
  readonly onChange: (goal: ImportGoal) => void
}

/** Into which list, if any. */
export function ImportGoalField({ goal, suggestedName, onChange }: Props) {
  const lists = (useLiveQuery(allLists) ?? []).filter(({ rule }) => rule === undefined)
  const value = !goal ? none : 'listId' in goal ? goal.listId : fresh
  return (
    <div className="space-y-2">
      <Select
        label={t('importInto')}
        value={value}
        options={[
          { value: fresh, label: t('newListName') },
          ...lists.map(({ id, name }) => ({ value: id, label: name })),
          { value: none, label: t('importIntoNone') },
        ]}
        onChange={(chosen) =>
          onChange(
            chosen === none ? undefined : chosen === fresh ? { newList: suggestedName } : { listId: chosen },
          )
        }
      />
      {goal && 'newList' in goal && (
        <TextField
          label={t('listName')}
          value={goal.newList}
          maxLength={120}
          onChange={(event) => onChange({ newList: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
