import type { ReactNode } from 'react'

interface Props {
  readonly id: string
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly hideLabel?: boolean
  readonly children: ReactNode
}

export const hintId = (id: string): string => `${id}-hint`
export const errorId = (id: string): string => `${id}-error`

/** What a field's own `aria-describedby` says: its error first, because that is what matters then. */
export const describedBy = (id: string, hint: unknown, error: unknown): string | undefined =>
  [error ? errorId(id) : '', hint ? hintId(id) : ''].filter(Boolean).join(' ') || undefined

/** A field with its label above, a hint below, and what is wrong with it in words. */
export function Labelled({ id, label, hint, error, hideLabel = false, children }: Props) {
  return (
    <div className="min-w-0">
      <label
        htmlFor={id}
        className={hideLabel ? 'sr-only' : 'mb-0.5 block text-sm text-soft first-letter:uppercase'}
      >
        {label}
      </label>
      {children}
      {error && (
        <p id={errorId(id)} role="alert" className="mt-0.5 text-sm text-bad">
          {error}
        </p>
      )}
      {hint && (
        <p id={hintId(id)} className="mt-0.5 text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  )
}
