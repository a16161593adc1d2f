import { useState } from 'react'
import type { RemoteContact, RemoteList } from '../../lib/domain/remote-list'
import { suppressedAmong } from '../../lib/privacy/suppression'
import { store } from '../../lib/store/opened'
import { openIntake } from '../../lib/store/writes/add-people'
import { createList } from '../../lib/store/writes/lists'
import { peopleFromList } from '../../lib/store/writes/remote-people'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { showToast } from '../../lib/ui-state/toast-state'
import { ImportGoalField } from '../import/import-goal'
import type { ImportGoal } from '../import/use-import'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { count, t } from '../ui/words'

async function take(list: RemoteList, contacts: readonly RemoteContact[], listId: string | undefined) {
  const at = Date.now()
  const people = await peopleFromList(store, list, contacts, at)
  const refused = await suppressedAmong(
    store,
    people.map(({ keys, fullName, domain, company }, i) => ({
      ref: String(i),
      keys,
      emails: [],
      fullName,
      domain,
      company,
    })),
  )
  const intake = await openIntake(store)
  const outcomes = await intake.add(
    people.filter((_, i) => !refused.has(String(i))),
    { at, ...(listId ? { listId } : {}) },
  )
  const added = outcomes.filter(({ outcome }) => outcome === 'new').length
  return { added, joined: outcomes.length - added, refused: refused.size }
}

interface Props {
  readonly list: RemoteList
  readonly contacts: readonly RemoteContact[]
  readonly onClose: () => void
}

/** The people of a vendor's list into a list of one's own; whoever is known already is joined, not doubled. */
export function TakeIntoList({ list, contacts, onClose }: Props) {
  const [goal, setGoal] = useState<ImportGoal>({ newList: list.name.slice(0, 120) })
  const [busy, setBusy] = useState(false)
  const openList = usePanelState((state) => state.openList)
  const start = async () => {
    setBusy(true)
    const listId = !goal
      ? undefined
      : 'listId' in goal
        ? goal.listId
        : (await createList(store, goal.newList, Date.now())).id
    const { added, joined, refused } = await take(list, contacts, listId)
    showToast(
      [
        count('tookNew', added),
        joined > 0 ? count('tookJoined', joined) : '',
        refused > 0 ? count('exportWithheld', refused) : '',
      ]
        .filter(Boolean)
        .join(' '),
      8,
    )
    onClose()
    if (listId) openList(listId)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={count('takePeople', contacts.length)}
      actions={
        <>
          <Button
            weight="primary"
            disabled={busy || (goal !== undefined && 'newList' in goal && !goal.newList.trim())}
            onClick={() => void start()}
          >
            {t('importStart')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <ImportGoalField goal={goal} suggestedName={list.name.slice(0, 120)} onChange={setGoal} />
    </Dialog>
  )
}
