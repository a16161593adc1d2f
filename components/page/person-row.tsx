import * as Ariakit from '@ariakit/react'
import type { ReactNode } from 'react'
import { Tick } from '../ui/tick'
import { t } from '../ui/words'

interface Props {
  readonly name: string
  /** What they do and where, under the name. */
  readonly about: string | undefined
  readonly known: boolean
  readonly checked: boolean
  readonly onCheck: (checked: boolean) => void
  /** Absent for somebody who has no card to open. */
  readonly onOpen: (() => void) | undefined
  /** What is to be said of this one besides. */
  readonly children?: ReactNode
}

/** Somebody to choose: arrows go from box to box, Space ticks, Enter opens the card. */
export function PersonRow({ name, about, known, checked, onCheck, onOpen, children }: Props) {
  return (
    <div className="flex min-h-10 items-center gap-2 border-t border-line">
      <label className="relative -ml-1.5 flex size-7 shrink-0 items-center justify-center">
        <Ariakit.CompositeItem
          render={
            <input
              type="checkbox"
              aria-label={name}
              checked={checked}
              onChange={(event) => onCheck(event.currentTarget.checked)}
              className="size-4 appearance-none rounded-[4px] border border-edge bg-surface checked:border-accent checked:bg-accent"
            />
          }
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            onOpen?.()
          }}
        />
        <Tick shown={checked} />
      </label>
      <button
        type="button"
        tabIndex={-1}
        disabled={!onOpen}
        onClick={onOpen}
        className="min-w-0 flex-1 py-1 text-left enabled:hover:underline"
      >
        <span className="block truncate font-medium">{name}</span>
        {about && <span className="block truncate text-sm text-soft">{about}</span>}
        {children}
      </button>
      <span className={`shrink-0 text-sm ${known ? 'text-good' : 'text-soft'}`}>
        <span aria-hidden="true">{known ? '● ' : '○ '}</span>
        {t(known ? 'rowKnown' : 'knownNew')}
      </span>
    </div>
  )
}
