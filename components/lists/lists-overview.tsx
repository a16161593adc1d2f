import { List as ListIcon, Plus, ListFilter as RuleIcon, Users } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { List } from '../../lib/domain/list'
import { listSize, peopleCount } from '../../lib/lists/people-state'
import { scopeSlots } from '../../lib/lists/view'
import { store } from '../../lib/store/opened'
import { createList } from '../../lib/store/writes/lists'
import { Button } from '../ui/button'
import { formatNumber, t } from '../ui/words'
import { ListMenu } from './list-menu'
import { NewListForm } from './new-list-form'
import { usePeople } from './people-source'

interface LineProps {
  readonly name: string
  readonly size: number | undefined
  readonly icon?: ReactNode
  readonly menu?: ReactNode
  readonly onOpen: () => void
}

function Line({ name, size, icon, menu, onOpen }: LineProps) {
  return (
    <li className="flex items-center border-t border-line first:border-t-0">
      <button
        type="button"
        onClick={onOpen}
        className="flex min-h-10 min-w-0 flex-1 items-center gap-2 rounded-md px-1 text-left hover:bg-raised"
      >
        {icon}
        <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
        {size !== undefined && <span className="text-soft">{formatNumber(size)}</span>}
      </button>
      <span className="w-7">{menu}</span>
    </li>
  )
}

/** Counted in memory, so that they are right at every moment for any number of people. */
function useSizes(lists: readonly List[]): ReadonlyMap<string, number> {
  const { state, version } = usePeople()
  return useMemo(() => {
    const sizes = new Map<string, number>()
    if (!state || version < 0) return sizes
    for (const { id, rule } of lists)
      sizes.set(
        id,
        rule ? scopeSlots(state.index, state.lists, { kind: 'rule', rule }).length : listSize(state, id),
      )
    return sizes.set('', peopleCount(state))
  }, [lists, state, version])
}

interface Props {
  readonly lists: readonly List[]
  readonly onOpen: (listId: string) => void
  readonly actions?: ReactNode
}

/** Everybody, then what the user has put together, and rules among them. */
export function ListsOverview({ lists, onOpen, actions }: Props) {
  const sizes = useSizes(lists)
  const [naming, setNaming] = useState(false)
  const create = async (name: string) => {
    const list = await createList(store, name, Date.now())
    setNaming(false)
    onOpen(list.id)
  }
  return (
    <>
      <ul>
        <Line
          name={t('allPeople')}
          size={sizes.get('')}
          icon={<Users size={16} aria-hidden="true" className="shrink-0 text-soft" />}
          onOpen={() => onOpen(everybody)}
        />
        {lists.map((list) => (
          <Line
            key={list.id}
            name={list.name}
            size={sizes.get(list.id)}
            icon={
              list.rule ? (
                <span title={t('listRule')}>
                  <RuleIcon size={16} aria-hidden="true" className="shrink-0 text-soft" />
                  <span className="sr-only">{t('listRule')}</span>
                </span>
              ) : (
                <ListIcon size={16} aria-hidden="true" className="shrink-0 text-soft" />
              )
            }
            menu={<ListMenu list={list} onGone={() => undefined} />}
            onOpen={() => onOpen(list.id)}
          />
        ))}
      </ul>
      {sizes.get('') === 0 && <p className="px-1 pb-1 text-soft">{t('allPeopleEmpty')}</p>}
      <div className="mt-2">
        {naming ? (
          <NewListForm onCreate={create} onCancel={() => setNaming(false)} />
        ) : (
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setNaming(true)}>
              <Plus size={16} aria-hidden="true" />
              {t('newListName')}
            </Button>
            {actions}
          </div>
        )}
      </div>
    </>
  )
}

/** What stands for a list that is none. */
export const everybody = 'all'
