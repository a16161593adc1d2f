import { useEffect, useState } from 'react'
import { followActiveTab } from '../../lib/messages/active-tab'

export function usePinnedOrActiveTab(): number | undefined {
  const [tabId, setTabId] = useState<number>()
  useEffect(() => {
    const stop = new AbortController()
    followActiveTab(setTabId, stop.signal)
    return () => stop.abort()
  }, [])
  return tabId
}
