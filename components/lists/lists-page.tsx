import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import { listsInSight } from '../../lib/store/queries/lists'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { useTheme } from '../ui/use-theme'
import { t } from '../ui/words'
import { ListMenu } from './list-menu'
import { ListView } from './list-view'
import { everybody, ListsOverview } from './lists-overview'
import { usePurge } from './lists-view'

/** The width of a tab: the lists, the table, and the card of whom it is about. */
export function ListsPage() {
  useTheme()
  usePurge()
  const lists = useLiveQuery(listsInSight)
  const { openListId, openList } = usePanelState()
  useEffect(() => openList(location.hash.slice(1) || everybody), [openList])
  const open = lists?.find(({ id }) => id === openListId)
  const name = open?.name ?? t('allPeople')
  useEffect(() => {
    // Before anything is open the address still says what is to be opened.
    if (openListId !== undefined) history.replaceState(undefined, name, `#${openListId}`)
  }, [name, openListId])
  if (!lists) return null
  return (
    <main className="flex">
      <h1 className="sr-only">{t('listsTabTitle')}</h1>
      <nav
        aria-label={t('listsTitle')}
        className="h-dvh w-60 shrink-0 overflow-y-auto border-r border-line p-3 max-[1100px]:hidden"
      >
        <h2 className="mb-2 px-1 font-semibold">{t('listsTitle')}</h2>
        <ListsOverview lists={lists} onOpen={openList} />
      </nav>
      <div className="min-w-0 flex-1">
        <ListView
          key={open?.id ?? everybody}
          wide
          list={open}
          lists={lists}
          onBack={() => undefined}
          menu={open && <ListMenu list={open} onGone={() => openList(everybody)} />}
        />
      </div>
    </main>
  )
}
