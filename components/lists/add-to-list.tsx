import { useLiveQuery } from 'dexie-react-hooks'
import { type FormEvent, useId, useState } from 'react'
import { store } from '../../lib/store/opened'
import { allLists } from '../../lib/store/queries/lists'
import { currentSettings } from '../../lib/store/queries/money'
import { addToList, createList } from '../../lib/store/writes/lists'
import { changeSettings } from '../../lib/store/writes/settings'
import { Button } from '../ui/button'
import { count, t } from '../ui/words'

/** The last list is one click away; any other, or a new one, is two. */
export function AddToList({ people }: { people: () => Promise<readonly string[]> }) {
  const lists = useLiveQuery(allLists)
  const lastListId = useLiveQuery(currentSettings)?.lastListId
  const [naming, setNaming] = useState(false)
  const [said, setSaid] = useState('')
  const fieldId = useId()
  const last = lists?.find(({ id }) => id === lastListId) ?? lists?.[0]

  const add = async (listId: string, listName: string) => {
    const added = await addToList(store, listId, await people(), Date.now())
    await changeSettings(store, { lastListId: listId })
    setSaid(count('addedTo', added, listName))
    setNaming(false)
  }
  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (name) await add((await createList(store, name, Date.now())).id, name)
  }

  return (
    <div>
      <div className="flex flex-wrap items-center gap-2">
        {last && <Button onClick={() => void add(last.id, last.name)}>{t('addToNamed', last.name)}</Button>}
        <Button weight={last ? 'quiet' : 'plain'} aria-expanded={naming} onClick={() => setNaming(!naming)}>
          {t(last ? 'newListName' : 'addToList')}
        </Button>
      </div>
      {naming && (
        <form onSubmit={create} className="mt-2 flex gap-2">
          <label htmlFor={fieldId} className="sr-only">
            {t('newListName')}
          </label>
          <input
            id={fieldId}
            name="name"
            maxLength={120}
            required
            placeholder={t('newListName')}
            className="min-w-0 flex-1 rounded-md border border-line bg-surface px-2 py-1"
          />
          <Button type="submit" weight="primary">
            {t('createList')}
          </Button>
        </form>
      )}
      <p aria-live="polite" className="mt-1 min-h-5 text-sm text-soft">
        {said}
      </p>
    </div>
  )
}
