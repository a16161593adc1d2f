import { UserX } from 'lucide-react'
import type { Finding } from '../../lib/domain/finding'
import { store } from '../../lib/store/opened'
import { rejectValues, restoreValues } from '../../lib/store/writes/values'
import { showUndo } from '../../lib/ui-state/toast-state'
import { Button } from '../ui/button'
import { t } from '../ui/words'

/** The vendors meant somebody else: all their values go out of sight, and can come back for a while. */
export function WrongPerson({ findings }: { findings: readonly Finding[] }) {
  const ids = findings.filter(({ rejected }) => !rejected).map(({ id }) => id)
  if (ids.length === 0) return null
  const reject = async () => {
    await rejectValues(store, ids, Date.now())
    showUndo(t('wrongPersonDone'), () => void restoreValues(store, ids), 8)
  }
  return (
    <Button weight="quiet" onClick={() => void reject()}>
      <UserX size={16} aria-hidden="true" />
      {t('wrongPerson')}
    </Button>
  )
}
