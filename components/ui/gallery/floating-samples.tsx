import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { showToast, showUndo } from '../../../lib/ui-state/toast-state'
import { Button } from '../button'
import { ConfirmDialog } from '../confirm-dialog'
import { Dialog } from '../dialog'
import { IconButton } from '../icon-button'
import { Menu, MenuItem, MenuSeparator } from '../menu'

export function FloatingSamples() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | 'danger'>()
  const close = () => setOpen(undefined)
  return (
    <div className="flex flex-wrap gap-2">
      <Menu button={<IconButton icon={Ellipsis} label="More" weight="plain" />}>
        <MenuItem icon={Pencil} onClick={close} hint="e">
          Rename
        </MenuItem>
        <MenuItem onClick={close} disabled>
          Disabled
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={Trash2} danger onClick={close}>
          Delete
        </MenuItem>
      </Menu>
      <Button onClick={() => setOpen('dialog')}>Dialog</Button>
      <Button onClick={() => setOpen('confirm')}>Confirm</Button>
      <Button onClick={() => setOpen('danger')}>Danger</Button>
      <Button onClick={() => showUndo('Asking for 12 people, 12 credits', close)}>Undo bar</Button>
      <Button onClick={() => showToast('Copied')}>Message</Button>
      <Dialog open={open === 'dialog'} onClose={close} title="Before asking for 25 people">
        <p className="text-soft">{'A long text that has to scroll inside. '.repeat(60)}</p>
      </Dialog>
      <ConfirmDialog
        open={open === 'confirm'}
        onClose={close}
        title="Raise the cap for today?"
        action="Raise to 62"
        onConfirm={close}
      >
        <p className="text-soft">It goes back to 50 tomorrow.</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={open === 'danger'}
        onClose={close}
        title="Forget Nora Vance?"
        action="Forget"
        danger
        onConfirm={close}
      >
        <p className="text-soft">This cannot be undone.</p>
      </ConfirmDialog>
    </div>
  )
}
