import * as Ariakit from '@ariakit/react'
import type { PersonFacts } from '../../lib/domain/page-report'
import { Tick } from '../ui/tick'
import { t } from '../ui/words'

interface Props {
  readonly facts: PersonFacts
  readonly known: boolean
  readonly checked: boolean
  readonly onCheck: (checked: boolean) => void
  readonly onOpen: () => void
}

/** Arrows go from box to box, Space ticks, Enter opens the card. */
export function PersonRow({ facts: { facts }, known, checked, onCheck, onOpen }: Props) {
  const name = facts.fullName?.value ?? ''
  const about =
    [facts.title?.value, facts.company?.value].filter(Boolean).join(' · ') || facts.headline?.value
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
            onOpen()
          }}
        />
        <Tick shown={checked} />
      </label>
      <button
        type="button"
        tabIndex={-1}
        onClick={onOpen}
        className="min-w-0 flex-1 py-1 text-left hover:underline"
      >
        <span className="block truncate font-medium">{name}</span>
        {about && <span className="block truncate text-sm text-soft">{about}</span>}
      </button>
      <span className={`shrink-0 text-sm ${known ? 'text-good' : 'text-soft'}`}>
        <span aria-hidden="true">{known ? '● ' : '○ '}</span>
        {t(known ? 'rowKnown' : 'knownNew')}
      </span>
    </div>
  )
}
