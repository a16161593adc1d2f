import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { allLists } from '../../lib/store/queries/lists'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { ImportButton } from '../import/import-button'
import { RemoteListView } from '../saber-lists/remote-list-view'
import { SaberLists } from '../saber-lists/saber-lists'
import { Notice } from '../ui/notice'
import { count, t } from '../ui/words'
import { ListView } from './list-view'

export function ListsView() {
  const lists = useLiveQuery(allLists)
  const { openListId, openList } = usePanelState()
  const [remoteListId, openRemote] = useState<string>()
  const open = lists?.find(({ id }) => id === openListId)
  if (!lists) return null
  const back = () => {
    openList(undefined)
    openRemote(undefined)
  }
  if (open) return <ListView list={open} onBack={back} />
  if (remoteListId) return <RemoteListView remoteListId={remoteListId} onBack={back} />
  return (
    <>
      <div className="flex justify-end gap-2 px-3 pt-3">
        <ImportButton />
      </div>
      {lists.length === 0 ? (
        <div className="p-3">
          <Notice title={t('listsEmptyTitle')}>{t('listsEmptyBody')}</Notice>
        </div>
      ) : (
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
      )}
      <SaberLists onOpen={openRemote} />
    </>
  )
}
