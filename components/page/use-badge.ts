import { useEffect } from 'react'
import { showBadge } from '../../lib/messages/badge'
import { t } from '../ui/words'

/** Marks the toolbar while we look: known, or not. */
export function useBadge(tabId: number | undefined, known: boolean): void {
  useEffect(() => {
    if (tabId !== undefined)
      showBadge(tabId, known, { known: t('badgeKnown'), plain: 'Leadlight' }).catch(() => undefined)
  }, [tabId, known])
}
