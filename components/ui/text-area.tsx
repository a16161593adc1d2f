import { type ReactNode, type Ref, type TextareaHTMLAttributes, useId } from 'react'
import { describedBy, Labelled } from './labelled'

interface Props extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'> {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly hideLabel?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** Grows with what is written in it. */
export function TextArea({
  label,
  hint,
  error,
  hideLabel = false,
  className = '',
  rows = 2,
  ...rest
}: Props) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint} error={error} hideLabel={hideLabel}>
      <textarea
        id={id}
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={`field field-sizing-content max-h-60 resize-y ${className}`}
        {...rest}
      />
    </Labelled>
  )
}
