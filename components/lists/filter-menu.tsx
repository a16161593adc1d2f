import * as Ariakit from '@ariakit/react'
import { ListFilter as FilterIcon } from 'lucide-react'
import { useState } from 'react'
import type { List, ListFilter } from '../../lib/domain/list'
import { facetsOf } from '../../lib/lists/facets'
import type { PeopleState } from '../../lib/lists/people-state'
import { Button } from '../ui/button'
import { Checkbox } from '../ui/checkbox'
import { formatNumber, t } from '../ui/words'
import { activeChoices, choiceGroups, toggled } from './filter-choices'

interface Props {
  readonly state: PeopleState
  readonly inScope: Uint32Array
  readonly filter: ListFilter
  /** What is searched for while this is open. */
  readonly queryNow: () => string
  readonly lists: readonly List[]
  readonly onChange: (filter: ListFilter) => void
  readonly onSave: () => void
}

/** Every choice says how many there would be with it. Counted only while it is open. */
function Choices({ state, inScope, filter, queryNow, lists, onChange }: Props) {
  const facets = facetsOf(state.index, state.lists, inScope, { ...filter, query: queryNow() })
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

export function FilterMenu(props: Props) {
  const { filter, lists, onChange, onSave } = props
  const [open, setOpen] = useState(false)
  const active = activeChoices(filter, lists).length
  return (
    <Ariakit.PopoverProvider open={open} setOpen={setOpen} placement="bottom-end">
      <Ariakit.PopoverDisclosure
        render={
          <Button
            className={`shrink-0 px-2! ${active > 0 ? 'border-accent! text-accent!' : ''}`}
            aria-label={active > 0 ? t('filterActive', active) : t('filter')}
            title={t('filter')}
          />
        }
      >
        <FilterIcon size={16} aria-hidden="true" />
        {active > 0 && <span>{active}</span>}
      </Ariakit.PopoverDisclosure>
      <Ariakit.Popover
        portal
        gutter={4}
        unmountOnHide
        aria-label={t('filter')}
        className="floating appear flex max-h-(--popover-available-height) w-72 flex-col"
      >
        <div className="min-h-0 flex-1 overflow-y-auto px-3 pt-3">
          <Choices {...props} />
        </div>
        <footer className="flex flex-wrap gap-2 border-t border-line p-2">
          <Button
            disabled={active === 0 && !props.queryNow()}
            onClick={() => {
              setOpen(false)
              onSave()
            }}
          >
            {t('filterSave')}
          </Button>
          <Button weight="quiet" disabled={active === 0} onClick={() => onChange({})}>
            {t('filterClear')}
          </Button>
        </footer>
      </Ariakit.Popover>
    </Ariakit.PopoverProvider>
  )
}
