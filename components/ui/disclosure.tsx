import * as Ariakit from '@ariakit/react'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

interface Props {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly defaultOpen?: boolean
  /** How the line that opens it looks; it is a button in any case. */
  readonly className?: string
}

export function Disclosure({ summary, children, defaultOpen = false, className = '' }: Props) {
  return (
    <Ariakit.DisclosureProvider defaultOpen={defaultOpen}>
      <Ariakit.Disclosure
        className={`group -mx-1 flex min-h-7 max-w-full items-center gap-1 rounded-md px-1 text-left hover:bg-raised ${className}`}
      >
        <ChevronRight
          size={16}
          aria-hidden="true"
          className="shrink-0 text-soft group-aria-expanded:rotate-90"
        />
        <span className="min-w-0">{summary}</span>
      </Ariakit.Disclosure>
      <Ariakit.DisclosureContent unmountOnHide className="appear">
        {children}
      </Ariakit.DisclosureContent>
    </Ariakit.DisclosureProvider>
  )
}
