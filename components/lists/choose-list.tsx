import { useLiveQuery } from 'dexie-react-hooks'
import { store } from '../../lib/store/opened'
import { allLists, type ListSummary } from '../../lib/store/queries/lists'
import { createList } from '../../lib/store/writes/lists'
import { Dialog } from '../ui/dialog'
import { formatNumber } from '../ui/words'
import { NewListForm } from './new-list-form'

interface Props {
  readonly title: string
  /** The list that it is about, which is no choice. */
  readonly except?: string | undefined
  readonly note?: string
  readonly onChoose: (list: { id: string; name: string }) => void
  readonly onClose: () => void
}

/** One of the lists people can be put into, or a new one. */
export function ChooseList({ title, except, note, onChoose, onClose }: Props) {
  const lists = useLiveQuery(allLists)
  const choose = (list: { id: string; name: string }) => {
    onClose()
    onChoose(list)
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      {note && <p className="mb-2 text-soft">{note}</p>}
      <NewListForm
        onCreate={async (name) => choose(await createList(store, name, Date.now()))}
        onCancel={onClose}
      />
      <ul className="mt-3">
        {lists
          ?.filter(({ id }) => id !== except)
          .map((list: ListSummary) => (
            <li key={list.id} className="border-t border-line">
              <button
                type="button"
                onClick={() => choose(list)}
                className="flex min-h-9 w-full items-center gap-2 rounded-md px-1 text-left hover:bg-raised"
              >
                <span className="min-w-0 flex-1 truncate">{list.name}</span>
                <span className="text-soft">{formatNumber(list.size)}</span>
              </button>
            </li>
          ))}
      </ul>
    </Dialog>
  )
}
