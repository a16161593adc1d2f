import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import type { List, ListFilter } from '../../lib/domain/list'
import type { PeopleState } from '../../lib/lists/people-state'
import { scopeSlots, viewOf } from '../../lib/lists/view'
import { store } from '../../lib/store/opened'
import { allLists } from '../../lib/store/queries/lists'
import { changeRule } from '../../lib/store/writes/lists'
import { showUndo } from '../../lib/ui-state/toast-state'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/text-field'
import { count, t } from '../ui/words'
import { FilterChoiceList } from './filter-choice-list'
import { usePeople } from './people-source'

const undoSeconds = 10

interface Props {
  readonly list: List
  readonly rule: ListFilter
  readonly onClose: () => void
}

const trimmed = ({ query = '', ...parts }: ListFilter): ListFilter =>
  query.trim() ? { ...parts, query: query.trim() } : parts

async function save(list: List, before: ListFilter, rule: ListFilter): Promise<void> {
  await changeRule(store, list.id, rule, Date.now())
  showUndo(
    t('ruleChanged', list.name),
    () => void changeRule(store, list.id, before, Date.now()),
    undoSeconds,
  )
}

function Parts({ state, rule, onChange }: { state: PeopleState } & PartsOf) {
  const { version } = usePeople()
  const lists = useLiveQuery(allLists) ?? []
  const { query = '', ...filter } = rule
  const everybody = useMemo(
    () => ({ slots: scopeSlots(state.index, state.lists, { kind: 'all' }), version }).slots,
    [state, version],
  )
  const fitting = viewOf(state.index, state.lists, everybody, { filter: trimmed(rule), sort: undefined })
  return (
    <>
      <TextField
        label={t('searchPeople')}
        value={query}
        onChange={(event) => onChange({ ...filter, query: event.currentTarget.value })}
      />
      <p aria-live="polite" className="my-2 font-medium">
        {count('people', fitting.length)}
      </p>
      <FilterChoiceList
        state={state}
        inScope={everybody}
        filter={filter}
        query={query}
        lists={lists}
        onChange={(next) => onChange(query ? { ...next, query } : next)}
      />
    </>
  )
}

interface PartsOf {
  readonly rule: ListFilter
  readonly onChange: (rule: ListFilter) => void
}

/** What a rule list asks for, changed: who fits is counted while it is being chosen. */
export function RuleEditor({ list, rule: before, onClose }: Props) {
  const { state } = usePeople()
  const [rule, setRule] = useState(before)
  const next = trimmed(rule)
  const empty = Object.keys(next).length === 0
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('ruleChangeTitle', list.name)}
      actions={
        <>
          <Button
            weight="primary"
            disabled={empty}
            onClick={() => {
              onClose()
              void save(list, before, next)
            }}
          >
            {t('ruleChange')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      {state && <Parts state={state} rule={rule} onChange={setRule} />}
      {empty && (
        <p role="status" className="text-soft">
          {t('ruleNeedsPart')}
        </p>
      )}
    </Dialog>
  )
}
