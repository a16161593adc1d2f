import * as Ariakit from '@ariakit/react'
import type { ReactElement, ReactNode } from 'react'

/**
 * Says in words what a sign means; for what hangs on it the words are already its name, so this adds no second one.
 * It lets clicks through: it may lie over a button that somebody is about to press.
 */
export function Tooltip({ text, children }: { text: ReactNode; children: ReactElement }) {
  return (
    <Ariakit.TooltipProvider timeout={400} placement="bottom">
      <Ariakit.TooltipAnchor render={children} />
      <Ariakit.Tooltip
        gutter={4}
        unmountOnHide
        wrapperProps={{ className: 'pointer-events-none' }}
        className="floating appear max-w-64 px-2 py-1 text-sm [overflow-wrap:anywhere]"
      >
        {text}
      </Ariakit.Tooltip>
    </Ariakit.TooltipProvider>
  )
}
