import { useLiveQuery } from 'dexie-react-hooks'
import { ChevronDown, ListPlus, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { onPanelCommand } from '../../lib/messages/commands'
import { store } from '../../lib/store/opened'
import { allLists } from '../../lib/store/queries/lists'
import { currentSettings } from '../../lib/store/queries/money'
import { addToList, createList } from '../../lib/store/writes/lists'
import { changeSettings } from '../../lib/store/writes/settings'
import { showToast } from '../../lib/ui-state/toast-state'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { Menu, MenuItem, MenuSeparator } from '../ui/menu'
import { onPlainKey } from '../ui/plain-key'
import { count, t } from '../ui/words'
import { NewListForm } from './new-list-form'

interface Props {
  /** Keeps whoever is not kept yet, and answers all their ids. */
  readonly people: () => Promise<readonly string[]>
  /** What the button says before the list's name, where it is about several people. */
  readonly label?: (listName: string) => string
  /** `l` adds to the last list: for the one card that a view is about. */
  readonly withKey?: boolean
}

const addTo = (name: string): string => t('addToNamed', name)

/** The last list is one click away; any other, or a new one, is two. */
export function AddToList({ people, label = addTo, withKey = false }: Props) {
  const lists = useLiveQuery(allLists)
  const lastListId = useLiveQuery(currentSettings)?.lastListId
  const [naming, setNaming] = useState(false)
  const last = lists?.find(({ id }) => id === lastListId) ?? lists?.[0]

  const add = async (listId: string, listName: string) => {
    const added = await addToList(store, listId, await people(), Date.now())
    await changeSettings(store, { lastListId: listId })
    showToast(added > 0 ? count('addedTo', added, listName) : t('alreadyIn', listName))
    setNaming(false)
  }
  const create = async (name: string) => add((await createList(store, name, Date.now())).id, name)

  useEffect(() => {
    if (!withKey) return undefined
    const act = () => (last ? void add(last.id, last.name) : setNaming(true))
    const stopKey = onPlainKey({ l: act })
    const stopCommand = onPanelCommand((command) => command === 'add-to-list' && act())
    return () => {
      stopKey()
      stopCommand()
    }
  })

  if (!lists) return <div className="min-h-7" />
  if (naming) return <NewListForm onCreate={create} onCancel={() => setNaming(false)} />
  if (!last) {
    return (
      <Button onClick={() => setNaming(true)}>
        <ListPlus size={16} aria-hidden="true" />
        {t('addToList')}
      </Button>
    )
  }
  return (
    <div className="flex max-w-full gap-1">
      <Button className="min-w-0" onClick={() => void add(last.id, last.name)}>
        <ListPlus size={16} aria-hidden="true" className="shrink-0" />
        <span className="truncate">{label(last.name)}</span>
      </Button>
      <Menu button={<IconButton icon={ChevronDown} weight="plain" label={t('otherList')} />}>
        {lists
          .filter(({ id }) => id !== last.id)
          .slice(0, 12)
          .map(({ id, name, size }) => (
            <MenuItem key={id} onClick={() => void add(id, name)} hint={String(size)}>
              {name}
            </MenuItem>
          ))}
        {lists.length > 1 && <MenuSeparator />}
        <MenuItem icon={Plus} onClick={() => setNaming(true)}>
          {t('newListName')}
        </MenuItem>
      </Menu>
    </div>
  )
}
