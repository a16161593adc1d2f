import { useId } from 'react'

interface Props<V extends string> {
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: V
  readonly onChange: (value: V) => void
  readonly hideLabel?: boolean
}

/** One of a few, all of them in view. */
export function SegmentedControl<V extends string>({
  label,
  options,
  value,
  onChange,
  hideLabel = false,
}: Props<V>) {
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className={hideLabel ? 'sr-only' : 'mb-0.5 text-sm text-soft'}>{label}</legend>
      <div className="inline-flex max-w-full flex-wrap gap-0.5 rounded-md border border-line p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            className="relative inline-flex min-h-6 items-center rounded-[4px] px-1.5 text-soft has-checked:bg-tint has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent hover:text-ink"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 appearance-none outline-none"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
