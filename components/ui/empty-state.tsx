import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

interface Props {
  readonly icon?: LucideIcon
  readonly title: string
  /** What to do next, in one sentence. */
  readonly children?: ReactNode
  /** And the one button that does it. */
  readonly action?: ReactNode
}

export function EmptyState({ icon: Icon, title, children, action }: Props) {
  return (
    <section className="appear flex flex-col items-center px-6 py-10 text-center">
      {Icon && <Icon size={16} aria-hidden="true" className="mb-2 text-soft" />}
      <h2 className="font-semibold">{title}</h2>
      {children && <div className="mt-1 max-w-72 text-soft">{children}</div>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </section>
  )
}
