import { useLiveQuery } from 'dexie-react-hooks'
import { allLists } from '../../lib/store/queries/lists'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { Notice } from '../ui/notice'
import { count, t } from '../ui/words'
import { ListView } from './list-view'

export function ListsView() {
  const lists = useLiveQuery(allLists)
  const { openListId, openList } = usePanelState()
  const open = lists?.find(({ id }) => id === openListId)
  if (!lists) return null
  if (open) return <ListView list={open} onBack={() => openList(undefined)} />
  if (lists.length === 0)
    return (
      <div className="p-3">
        <Notice title={t('listsEmptyTitle')}>{t('listsEmptyBody')}</Notice>
      </div>
    )
  return (
    <ul className="p-3">
      {lists.map((list) => (
        <li key={list.id} className="border-t border-line first:border-t-0">
          <button
            type="button"
            onClick={() => openList(list.id)}
            className="flex min-h-10 w-full items-center gap-2 text-left hover:bg-raised"
          >
            <span className="min-w-0 flex-1 truncate font-medium">{list.name}</span>
            <span className="text-soft">{count('people', list.size)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
