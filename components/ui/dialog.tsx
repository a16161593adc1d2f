import * as Ariakit from '@ariakit/react'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './icon-button'
import { t } from './words'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children?: ReactNode
  /** The buttons at the foot, the main one first. */
  readonly actions?: ReactNode
  readonly wide?: boolean
  readonly role?: 'dialog' | 'alertdialog'
}

/** Keeps the focus inside, gives it back on closing, and closes with Escape. */
export function Dialog({ open, onClose, title, children, actions, wide = false, role = 'dialog' }: Props) {
  return (
    <Ariakit.Dialog
      open={open}
      onClose={onClose}
      role={role}
      unmountOnHide
      backdrop={<div className="appear bg-scrim" />}
      className={`floating appear fixed inset-x-3 top-12 mx-auto flex max-h-[calc(100dvh-64px)] flex-col ${wide ? 'max-w-xl' : 'max-w-sm'}`}
    >
      <header className="flex items-start gap-2 py-2 pr-2 pl-3">
        <Ariakit.DialogHeading className="min-w-0 flex-1 py-1 font-semibold break-words">
          {title}
        </Ariakit.DialogHeading>
        <IconButton icon={X} label={t('close')} onClick={onClose} />
      </header>
      {children && <div className="min-h-0 overflow-y-auto px-3 pb-3">{children}</div>}
      {actions && <footer className="flex flex-wrap gap-2 border-t border-line p-3">{actions}</footer>}
    </Ariakit.Dialog>
  )
}
