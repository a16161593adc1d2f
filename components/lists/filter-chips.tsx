import type { List, ListFilter } from '../../lib/domain/list'
import { Tag } from '../ui/tag'
import { activeChoices, toggled } from './filter-choices'

interface Props {
  readonly filter: ListFilter
  readonly lists: readonly List[]
  readonly onChange: (filter: ListFilter) => void
}

export function FilterChips({ filter, lists, onChange }: Props) {
  const active = activeChoices(filter, lists)
  if (active.length === 0) return null
  return (
    <div className="flex flex-wrap gap-1 px-3 pb-2">
      {active.map(({ part, value, label }) => (
        <Tag key={`${part} ${value}`} onRemove={() => onChange(toggled(filter, part, value))}>
          {label}
        </Tag>
      ))}
    </div>
  )
}
