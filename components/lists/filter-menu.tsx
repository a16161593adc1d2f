import * as Ariakit from '@ariakit/react'
import { ListFilter as FilterIcon } from 'lucide-react'
import { useState } from 'react'
import type { List, ListFilter } from '../../lib/domain/list'
import type { PeopleState } from '../../lib/lists/people-state'
import { Button } from '../ui/button'
import { t } from '../ui/words'
import { FilterChoiceList } from './filter-choice-list'
import { activeChoices } from './filter-choices'

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
        fixed
        gutter={4}
        unmountOnHide
        aria-label={t('filter')}
        className="floating appear flex max-h-(--popover-available-height) w-72 flex-col"
      >
        <div className="min-h-0 flex-1 overflow-y-auto px-3 pt-3">
          {open && (
            <FilterChoiceList
              state={props.state}
              inScope={props.inScope}
              filter={filter}
              query={props.queryNow()}
              lists={lists}
              onChange={onChange}
            />
          )}
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
