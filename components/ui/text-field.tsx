import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react'
import { describedBy, Labelled } from './labelled'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Kept for readers of the page by ear; for fields whose place says what they are. */
  readonly hideLabel?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

export function TextField(props: Props) {
  const { label, hint, error, hideLabel = false, className = '', ...rest } = props
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint} error={error} hideLabel={hideLabel}>
      <input
        id={id}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        className={`field ${className}`}
        {...rest}
        aria-describedby={
          [describedBy(id, hint, error), rest['aria-describedby']].filter(Boolean).join(' ') || undefined
        }
      />
    </Labelled>
  )
}
