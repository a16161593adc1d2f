import { CircleAlert, Info } from 'lucide-react'
import type { ReactNode } from 'react'

interface Props {
  readonly title?: string
  readonly children: ReactNode
  readonly action?: ReactNode
  readonly tone?: 'plain' | 'warn' | 'bad'
}

const tones = {
  plain: { Icon: undefined, look: '' },
  warn: { Icon: Info, look: 'text-warn' },
  bad: { Icon: CircleAlert, look: 'text-bad' },
} as const

/** What happened, what it cost, what to do. */
export function Notice({ title, children, action, tone = 'plain' }: Props) {
  const { Icon, look } = tones[tone]
  return (
    <section
      role={tone === 'bad' ? 'alert' : undefined}
      className="appear flex gap-2 rounded-md border border-line p-3"
    >
      {Icon && <Icon size={16} aria-hidden="true" className={`mt-px shrink-0 ${look}`} />}
      <div className="min-w-0 flex-1">
        {title && <h2 className="mb-0.5 font-semibold break-words">{title}</h2>}
        <div className="break-words text-soft">{children}</div>
        {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
      </div>
    </section>
  )
}
