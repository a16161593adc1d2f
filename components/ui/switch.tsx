import { type ReactNode, useId } from 'react'

interface Props {
  readonly label: string
  readonly hint?: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
}

/** For what takes effect at once. The knob's place tells on from off, not only its colour. */
export function Switch({ label, hint, checked, onChange, disabled = false }: Props) {
  const id = useId()
  return (
    <div className="flex min-h-7 items-start gap-3 py-1">
      <div className="min-w-0 flex-1">
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className="text-sm text-soft">
            {hint}
          </p>
        )}
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="relative h-4.5 w-8 shrink-0 appearance-none rounded-full border border-edge bg-surface before:absolute before:top-0.5 before:left-0.5 before:size-3 before:rounded-full before:bg-edge checked:border-accent checked:bg-accent checked:before:left-4 checked:before:bg-on-accent disabled:opacity-50"
      />
    </div>
  )
}
