import { Copy, Ellipsis, Pencil } from 'lucide-react'
import { type ValueStatus, valueStatuses } from '../../../lib/domain/finding'
import { Button } from '../button'
import { CopyButton } from '../copy-button'
import { IconButton } from '../icon-button'
import { MoneyButton } from '../money-button'
import { StatusChip } from '../status-chip'

const weights = ['primary', 'plain', 'quiet', 'danger', 'danger-primary'] as const

export function MoneySamples() {
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <MoneyButton weight="primary" label="Find email" price={{ credits: 1, basis: 'documented' }} />
        <MoneyButton label="Find phone" price={{ credits: 5, basis: 'assumed' }} />
        <MoneyButton label="Find both" price={{ credits: 6, basis: 'assumed' }} disabled />
      </div>
      {weights.map((weight) => (
        <div key={weight} className="flex flex-wrap gap-2">
          <Button weight={weight}>{weight}</Button>
          <Button weight={weight} disabled>
            {weight}, disabled
          </Button>
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-2">
        <IconButton icon={Pencil} label="Correct the name" />
        <IconButton icon={Copy} label="Copy" weight="plain" />
        <IconButton icon={Ellipsis} label="More" disabled />
        <CopyButton value="nora.vance@quillmere.example" />
      </div>
      <div className="flex flex-wrap gap-3">
        {valueStatuses.map((status: ValueStatus) => (
          <StatusChip key={status} status={status} />
        ))}
      </div>
    </>
  )
}
