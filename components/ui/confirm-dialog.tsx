import type { ReactNode } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'
import { t } from './words'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  /** What will happen, and that it cannot be undone where it cannot. */
  readonly children?: ReactNode
  /** The verb of what is to happen, never "OK". */
  readonly action: string
  readonly onConfirm: () => void
  readonly danger?: boolean
}

export function ConfirmDialog({ open, onClose, title, children, action, onConfirm, danger = false }: Props) {
  const confirm = () => {
    onClose()
    onConfirm()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      role="alertdialog"
      actions={
        <>
          <Button weight={danger ? 'danger-primary' : 'primary'} onClick={confirm}>
            {action}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
