import { Dialog } from '../ui/dialog'
import { t } from '../ui/words'
import { ShortcutKeys } from './shortcut-keys'

export const ShortcutsDialog = ({ onClose }: { onClose: () => void }) => (
  <Dialog open onClose={onClose} title={t('shortcuts')}>
    <ShortcutKeys />
  </Dialog>
)
