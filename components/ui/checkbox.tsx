import { type InputHTMLAttributes, type ReactNode, useEffect, useRef } from 'react'
import { Tick } from './tick'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange' | 'checked'> {
  /** Where the row itself says what is ticked, give `aria-label` instead. */
  readonly children?: ReactNode
  readonly checked: boolean
  /** Some of what it stands for is ticked. */
  readonly mixed?: boolean
  readonly onChange: (checked: boolean) => void
}

export function Checkbox({ children, checked, mixed = false, onChange, className = '', ...rest }: Props) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed
  }, [mixed])
  return (
    <label className={`inline-flex min-h-7 items-center gap-2 ${className}`}>
      <span className="relative inline-flex size-4 shrink-0">
        <input
          ref={box}
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
          className="peer size-4 appearance-none rounded-[4px] border border-edge bg-surface checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent disabled:opacity-50"
          {...rest}
        />
        <Tick mixed={mixed} shown={checked || mixed} />
      </span>
      {children}
    </label>
  )
}
