import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { store } from '../../lib/store/opened'
import { listsInSight } from '../../lib/store/queries/lists'
import { purgeLists } from '../../lib/store/writes/lists'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { DuplicatesPage } from '../duplicates/duplicates-page'
import { ImportButton } from '../import/import-button'
import { RemoteListView } from '../saber-lists/remote-list-view'
import { SaberLists } from '../saber-lists/saber-lists'
import { Button } from '../ui/button'
import { t } from '../ui/words'
import { ListMenu } from './list-menu'
import { ListView } from './list-view'
import { everybody, ListsOverview } from './lists-overview'

/** Nobody takes back after a minute what they deleted. */
const wayBack = 60_000

export function usePurge(): void {
  useEffect(() => void purgeLists(store, Date.now() - wayBack), [])
}

export function ListsView() {
  usePurge()
  const lists = useLiveQuery(listsInSight)
  const { openListId, openList } = usePanelState()
  const [remoteListId, openRemote] = useState<string>()
  const [looking, setLooking] = useState(false)
  if (!lists) return null
  const back = () => {
    openList(undefined)
    openRemote(undefined)
  }
  const open = lists.find(({ id }) => id === openListId)
  if (open || openListId === everybody)
    return (
      <ListView
        key={openListId}
        list={open}
        lists={lists}
        onBack={back}
        menu={open && <ListMenu list={open} onGone={back} />}
      />
    )
  if (remoteListId) return <RemoteListView remoteListId={remoteListId} onBack={back} />
  if (looking) return <DuplicatesPage onBack={() => setLooking(false)} />
  return (
    <>
      <section className="p-3">
        <h2 className="sr-only">{t('tabLists')}</h2>
        <ListsOverview
          lists={lists}
          onOpen={openList}
          actions={
            <>
              <ImportButton />
              <Button onClick={() => setLooking(true)}>{t('duplicatesTitle')}</Button>
            </>
          }
        />
      </section>
      <SaberLists onOpen={openRemote} />
    </>
  )
}
