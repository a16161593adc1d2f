import type { List, ListFilter } from '../../lib/domain/list'
import { facetsOf } from '../../lib/lists/facets'
import type { PeopleState } from '../../lib/lists/people-state'
import { Checkbox } from '../ui/checkbox'
import { formatNumber, t } from '../ui/words'
import { choiceGroups, toggled } from './filter-choices'

interface Props {
  readonly state: PeopleState
  readonly inScope: Uint32Array
  readonly filter: ListFilter
  readonly query: string
  readonly lists: readonly List[]
  readonly onChange: (filter: ListFilter) => void
}

/** Every choice says how many there would be with it. */
export function FilterChoiceList({ state, inScope, filter, query, lists, onChange }: Props) {
  const facets = facetsOf(state.index, state.lists, inScope, { ...filter, query })
  return choiceGroups(facets, filter, lists).map(({ part, title, choices }) => (
    <fieldset key={part} className="mb-2">
      <legend className="text-xs font-semibold tracking-wide text-soft uppercase">{t(title)}</legend>
      {choices.map(({ value, label, count, chosen }) => (
        <div key={value} className="flex items-center gap-2">
          <Checkbox
            className={`min-w-0 flex-1 ${count === 0 && !chosen ? 'text-soft' : ''}`}
            checked={chosen}
            onChange={() => onChange(toggled(filter, part, value))}
          >
            <span className="truncate">{label}</span>
          </Checkbox>
          <span className="text-sm text-soft">{formatNumber(count)}</span>
        </div>
      ))}
    </fieldset>
  ))
}
