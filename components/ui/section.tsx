import { type ReactNode, useId } from 'react'

interface Props {
  readonly title: string
  /** A figure or a button at the end of the heading's line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly live?: boolean
  readonly className?: string
}

export function Section({ title, aside, children, live = false, className = '' }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} aria-live={live ? 'polite' : undefined} className={className}>
      <div className="flex min-h-6 items-center gap-2">
        <h3 id={id} className="flex-1 text-xs font-semibold tracking-wide text-soft uppercase">
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  )
}
