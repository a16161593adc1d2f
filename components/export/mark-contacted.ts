import { nextTurn } from '../../lib/domain/next-turn'
import { store } from '../../lib/store/opened'
import { peopleById } from '../../lib/store/queries/people'
import { giveBack, type Marks, setStatus } from '../../lib/store/writes/mark-people'
import { showToast, showUndo } from '../../lib/ui-state/toast-state'
import { count, t } from '../ui/words'

/** So many at once are not felt. */
const atOnce = 100

async function back(marks: readonly Marks[]): Promise<void> {
  for (let i = 0; i < marks.length; i += atOnce) {
    await giveBack(store, marks.slice(i, i + atOnce), Date.now())
    await nextTurn()
  }
}

/** Whoever left in a file is usually written to next. Only those who are new move on: nobody falls back. */
export async function markContacted(ids: readonly string[]): Promise<void> {
  const at = Date.now()
  const before: Marks[] = []
  for (let i = 0; i < ids.length; i += atOnce) {
    const people = await peopleById(ids.slice(i, i + atOnce))
    const fresh = people.filter(({ status }) => status === 'new').map(({ id }) => id)
    before.push(...(await setStatus(store, fresh, 'contacted', at)))
    await nextTurn()
  }
  if (before.length === 0) return showToast(t('markedAlready'))
  showUndo(count('bulkMarked', before.length, t('workContacted')), () => void back(before), 10)
}
