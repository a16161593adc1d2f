import * as Ariakit from '@ariakit/react'
import type { LucideIcon } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'

interface MenuProps {
  /** The button that opens it: a `Button` or an `IconButton` with a label. */
  readonly button: ReactElement
  readonly children: ReactNode
}

/** Stays where its button is, so that Tab goes on from there and no ear loses the part of the page it belongs to. */
export function Menu({ button, children }: MenuProps) {
  return (
    <Ariakit.MenuProvider placement="bottom-end">
      <Ariakit.MenuButton render={button} />
      <Ariakit.Menu
        gutter={4}
        fixed
        unmountOnHide
        className="floating appear max-h-(--popover-available-height) min-w-44 overflow-y-auto p-1"
      >
        {children}
      </Ariakit.Menu>
    </Ariakit.MenuProvider>
  )
}

interface ItemProps {
  readonly icon?: LucideIcon
  readonly onClick: () => void
  readonly disabled?: boolean
  readonly danger?: boolean
  /** A key or a figure at the end of the line. */
  readonly hint?: string
  readonly children: ReactNode
}

export function MenuItem({
  icon: Icon,
  onClick,
  disabled = false,
  danger = false,
  hint,
  children,
}: ItemProps) {
  return (
    <Ariakit.MenuItem onClick={onClick} disabled={disabled} className={`item ${danger ? 'text-bad' : ''}`}>
      {Icon && <Icon size={16} aria-hidden="true" className={`shrink-0 ${danger ? '' : 'text-soft'}`} />}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint && <span className="text-sm text-soft">{hint}</span>}
    </Ariakit.MenuItem>
  )
}

export function MenuSeparator() {
  return <Ariakit.MenuSeparator className="my-1 border-line" />
}
