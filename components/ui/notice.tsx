import type { ReactNode } from 'react'

interface Props {
  readonly title?: string
  readonly children: ReactNode
  readonly action?: ReactNode
  readonly tone?: 'plain' | 'bad'
}

export function Notice({ title, children, action, tone = 'plain' }: Props) {
  return (
    <section
      role={tone === 'bad' ? 'alert' : undefined}
      className={`appear rounded-md border border-line p-3 ${tone === 'bad' ? 'border-l-2 border-l-bad' : ''}`}
    >
      {title && <h2 className="mb-1 font-semibold">{title}</h2>}
      <p className="text-soft">{children}</p>
      {action && <div className="mt-2 flex gap-2">{action}</div>}
    </section>
  )
}
