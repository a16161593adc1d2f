import * as Ariakit from '@ariakit/react'
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
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
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <Ariakit.Dialog
      open={open}
      onClose={onClose}
      role={role}
      // Where there is nothing to do but read, reading begins at the top.
      {...(actions ? {} : { initialFocus: heading })}
      unmountOnHide
      backdrop={<div className="appear bg-scrim" />}
      className={`floating appear fixed inset-x-3 top-12 mx-auto flex max-h-[calc(100dvh-64px)] flex-col ${wide ? 'max-w-xl' : 'max-w-sm'}`}
    >
      <Ariakit.DialogHeading
        ref={heading}
        render={<h2 />}
        tabIndex={-1}
        className="py-3 outline-none pr-11 pl-3 font-semibold break-words"
      >
        {title}
      </Ariakit.DialogHeading>
      {children && (
        // Text alone is scrolled by keys once it has the focus; fields and buttons bring themselves into view.
        <div
          tabIndex={actions ? undefined : 0}
          className="min-h-0 overflow-y-auto px-3 pb-3 -outline-offset-2"
        >
          {children}
        </div>
      )}
      {actions && <footer className="flex flex-wrap gap-2 border-t border-line p-3">{actions}</footer>}
      <IconButton icon={X} label={t('close')} onClick={onClose} className="absolute! top-2 right-2" />
    </Ariakit.Dialog>
  )
}
