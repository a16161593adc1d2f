import type { CoverageCell } from '../../lib/domain/coverage'
import { seniorityName } from '../personas/seniority-name'
import { Tooltip } from '../ui/tooltip'
import { count, formatDay, t } from '../ui/words'

interface Props {
  readonly cell: CoverageCell
  readonly persona: string
  readonly names: readonly string[]
  readonly price: string
  readonly disabled: boolean
  readonly onSource: () => void
}

const mostDots = 3
const mostNames = 8

/** Dots for the people one has; a ring where nobody is yet, which asks for exactly that; a dash where nobody came. */
export function CoverageCellView({ cell, persona, names, price, disabled, onSource }: Props) {
  const what = `${persona}, ${seniorityName(cell.seniority)}`
  const people = names.length
  if (people > 0) {
    const said = `${what}: ${count('people', people)}`
    return (
      <Tooltip text={`${names.slice(0, mostNames).join(', ')}${people > mostNames ? '…' : ''}`}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <span
          tabIndex={0}
          role="img"
          aria-label={said}
          className="inline-flex min-h-7 items-center text-accent"
        >
          {people > mostDots ? `●${people}` : '●'.repeat(people)}
        </span>
      </Tooltip>
    )
  }
  const tried = cell.nobodyAt === undefined ? '' : t('nobodyCame', formatDay(cell.nobodyAt))
  const label = [t('sourceCell', what, price), tried].filter(Boolean).join('. ')
  return (
    <Tooltip text={label}>
      <button
        type="button"
        aria-label={label}
        disabled={disabled}
        onClick={onSource}
        className="inline-flex min-h-7 w-full min-w-7 items-center justify-center rounded-md text-soft hover:bg-tint hover:text-accent disabled:opacity-50 disabled:hover:bg-transparent"
      >
        <span aria-hidden="true">{tried ? '–' : '○'}</span>
      </button>
    </Tooltip>
  )
}
