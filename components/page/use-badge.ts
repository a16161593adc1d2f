import { useEffect } from 'react'
import { type BadgeState, showBadge } from '../../lib/messages/badge'
import { t, type Word } from '../ui/words'

const titles: Record<BadgeState, Word> = {
  plain: 'badgePlain',
  known: 'badgeKnown',
  working: 'badgeWorking',
  attention: 'badgeAttention',
}

/** Marks the toolbar while we look: known, being asked about, or waiting for the user. */
export function useBadge(tabId: number | undefined, state: BadgeState): void {
  useEffect(() => {
    if (tabId === undefined) return undefined
    const show = (now: BadgeState) => void showBadge(tabId, now, t(titles[now])).catch(() => undefined)
    show(state)
    // Nobody would take the sign of work away once the panel is closed.
    const leave = () => state === 'working' && show('plain')
    addEventListener('pagehide', leave)
    return () => removeEventListener('pagehide', leave)
  }, [tabId, state])
}
