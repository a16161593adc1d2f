import type { ListFilter } from '../../lib/domain/list'
import { store } from '../../lib/store/opened'
import { createList } from '../../lib/store/writes/lists'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { Dialog } from '../ui/dialog'
import { t } from '../ui/words'
import { NewListForm } from './new-list-form'

/** A filter under a name: whoever fits it is in the list, today and later. */
export function RuleDialog({ rule, onClose }: { rule: ListFilter; onClose: () => void }) {
  const openList = usePanelState((panel) => panel.openList)
  const save = async (name: string) => {
    const list = await createList(store, name, Date.now(), rule)
    onClose()
    openList(list.id)
  }
  return (
    <Dialog open onClose={onClose} title={t('filterSave')}>
      <NewListForm onCreate={save} onCancel={onClose} />
    </Dialog>
  )
}
