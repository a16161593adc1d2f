import { useEffect, useState } from 'react'
import { followActiveTab, pinnedTab } from '../../lib/messages/active-tab'

/** A tab named in the address is known at once: the eyes on it open with the first drawing, not after the second. */
export function usePinnedOrActiveTab(): number | undefined {
  const [tabId, setTabId] = useState(pinnedTab)
  useEffect(() => {
    const stop = new AbortController()
    followActiveTab(setTabId, stop.signal)
    return () => stop.abort()
  }, [])
  return tabId
}
