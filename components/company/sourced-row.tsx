import * as Ariakit from '@ariakit/react'
import { idsInKeys } from '../../lib/domain/ids-in-keys'
import type { Person } from '../../lib/domain/person'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { Tick } from '../ui/tick'
import { t } from '../ui/words'

interface Props {
  readonly person: Person
  /** Kept before this was asked. */
  readonly known: boolean
  /** Where the vendor says they work, when that is not here. */
  readonly elsewhere: string | undefined
  readonly vendor: string
  readonly checked: boolean
  readonly onCheck: (checked: boolean) => void
}

/** Arrows go from box to box, Space ticks, Enter opens the card. */
export function SourcedRow({ person, known, elsewhere, vendor, checked, onCheck }: Props) {
  const { lookUp } = usePanelState()
  const ids = idsInKeys(person.keys)
  const open = () => ids && lookUp({ kind: 'person', facts: { kind: 'person', ids, facts: {} } })
  const about = [person.title, person.location].filter(Boolean).join(' · ')
  return (
    <div className="flex min-h-10 items-center gap-2 border-t border-line">
      <label className="relative -ml-1.5 flex size-7 shrink-0 items-center justify-center">
        <Ariakit.CompositeItem
          render={
            <input
              type="checkbox"
              aria-label={person.fullName}
              checked={checked}
              onChange={(event) => onCheck(event.currentTarget.checked)}
              className="size-4 appearance-none rounded-[4px] border border-edge bg-surface checked:border-accent checked:bg-accent"
            />
          }
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            open()
          }}
        />
        <Tick shown={checked} />
      </label>
      <button
        type="button"
        tabIndex={-1}
        disabled={!ids}
        onClick={open}
        className="min-w-0 flex-1 py-1 text-left enabled:hover:underline"
      >
        <span className="block truncate font-medium">{person.fullName}</span>
        {about && <span className="block truncate text-sm text-soft">{about}</span>}
        {elsewhere && (
          <span className="block text-sm break-words text-warn">
            {t('worksElsewhere', vendor, elsewhere)}
          </span>
        )}
      </button>
      <span className={`shrink-0 text-sm ${known ? 'text-good' : 'text-soft'}`}>
        <span aria-hidden="true">{known ? '● ' : '○ '}</span>
        {t(known ? 'rowKnown' : 'knownNew')}
      </span>
    </div>
  )
}
