import * as Ariakit from '@ariakit/react'
import { ChevronDown } from 'lucide-react'
import type { Option } from './select'
import { Tick } from './tick'

interface Props<V extends string> {
  readonly label: string
  readonly options: readonly Option<V>[]
  readonly value: readonly V[]
  readonly onChange: (value: V[]) => void
  /** What the closed field says while nothing is chosen. */
  readonly none: string
  readonly hideLabel?: boolean
  readonly className?: string
}

/** Some of many, ticked in a list that stays open. */
export function MultiSelect<V extends string>(props: Props<V>) {
  const { label, options, value, onChange, none, hideLabel = false, className = '' } = props
  const chosen = options.filter((option) => value.includes(option.value))
  return (
    <div className="min-w-0">
      <Ariakit.SelectProvider value={[...value]} setValue={(next: string[]) => onChange(next as V[])}>
        <Ariakit.SelectLabel className={hideLabel ? 'sr-only' : 'mb-0.5 block text-sm text-soft'}>
          {label}
        </Ariakit.SelectLabel>
        <Ariakit.Select className={`field flex items-center gap-2 text-left ${className}`}>
          <span className={`min-w-0 flex-1 truncate ${chosen.length === 0 ? 'text-soft' : ''}`}>
            {chosen.map((option) => option.label).join(', ') || none}
          </span>
          <ChevronDown size={16} aria-hidden="true" className="shrink-0 text-soft" />
        </Ariakit.Select>
        <Ariakit.SelectPopover
          gutter={4}
          fixed
          unmountOnHide
          className="floating appear max-h-(--popover-available-height) min-w-(--popover-anchor-width) overflow-y-auto p-1"
        >
          {options.map((option) => {
            const ticked = value.includes(option.value)
            return (
              <Ariakit.SelectItem key={option.value} value={option.value} className="item group">
                <span
                  className={`relative inline-flex size-4 shrink-0 rounded-[4px] border ${ticked ? 'border-accent bg-accent' : 'border-edge'}`}
                >
                  <Tick shown={ticked} />
                </span>
                <span className="min-w-0 flex-1 truncate">{option.label}</span>
                {option.hint && <span className="text-sm text-soft">{option.hint}</span>}
              </Ariakit.SelectItem>
            )
          })}
        </Ariakit.SelectPopover>
      </Ariakit.SelectProvider>
    </div>
  )
}
