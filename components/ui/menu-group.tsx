import * as Ariakit from '@ariakit/react'
import type { ReactNode } from 'react'
import { Tick } from './tick'

/** Lines of a menu that belong together, under a word that says why. */
export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Ariakit.MenuGroup>
      <Ariakit.MenuGroupLabel className="px-2 pt-2 pb-0.5 text-xs font-semibold tracking-wide text-soft uppercase">
        {label}
      </Ariakit.MenuGroupLabel>
      {children}
    </Ariakit.MenuGroup>
  )
}

/** A line that stays until it is pressed again; the menu stays open. */
export function MenuCheck({
  checked,
  onChange,
  children,
}: {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
}) {
  return (
    <Ariakit.MenuItemCheckbox
      name="checked"
      checked={checked}
      hideOnClick={false}
      onChange={(event) => onChange(event.currentTarget.checked)}
      className="item"
    >
      <span
        className={`relative size-4 shrink-0 rounded-[4px] border ${checked ? 'border-accent bg-accent' : 'border-edge'}`}
      >
        <Tick shown={checked} />
      </span>
      <span className="min-w-0 flex-1">{children}</span>
    </Ariakit.MenuItemCheckbox>
  )
}
