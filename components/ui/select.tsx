import * as Ariakit from '@ariakit/react'
import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

export interface Option<V extends string> {
  readonly value: V
  readonly label: string
  readonly hint?: string
}

interface Props<V extends string> {
  readonly label: string
  readonly options: readonly Option<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
  readonly hideLabel?: boolean
  readonly hint?: ReactNode
  readonly className?: string
}

/** One of many. Arrows, first letters, Enter and Escape work as in any native list. */
export function Select<V extends string>(props: Props<V>) {
  const { label, options, value, onChange, hideLabel = false, hint, className = '' } = props
  return (
    <div className="min-w-0">
      <Ariakit.SelectProvider value={value} setValue={(next: string) => onChange(next as V)}>
        <Ariakit.SelectLabel className={hideLabel ? 'sr-only' : 'mb-0.5 block text-sm text-soft'}>
          {label}
        </Ariakit.SelectLabel>
        <Ariakit.Select className={`field flex items-center gap-2 text-left ${className}`}>
          <span className="min-w-0 flex-1 truncate">
            {options.find((option) => option.value === value)?.label ?? value}
          </span>
          <ChevronDown size={16} aria-hidden="true" className="shrink-0 text-soft" />
        </Ariakit.Select>
        <Ariakit.SelectPopover
          gutter={4}
          sameWidth
          fixed
          unmountOnHide
          className="floating appear max-h-(--popover-available-height) min-w-max overflow-y-auto p-1"
        >
          {options.map((option) => (
            <Ariakit.SelectItem key={option.value} value={option.value} className="item">
              <span className="flex size-4 shrink-0">
                {option.value === value && <Check size={16} aria-hidden="true" />}
              </span>
              <span className="min-w-0 flex-1 truncate">{option.label}</span>
              {option.hint && <span className="text-sm text-soft">{option.hint}</span>}
            </Ariakit.SelectItem>
          ))}
        </Ariakit.SelectPopover>
      </Ariakit.SelectProvider>
      {hint && <p className="mt-0.5 text-sm text-soft">{hint}</p>}
    </div>
  )
}
