import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Sighting } from '../../lib/domain/sighting'
import { type Ask, type Look, lookAt, onTabLoaded } from '../../lib/messages/look'
import { sightingOf } from '../../lib/store/queries/sightings'
import { usePinnedOrActiveTab } from './use-active-tab'

export interface PageInView {
  readonly tabId: number | undefined
  /** `none`: nothing of ours runs in this tab. */
  readonly eyes: 'opening' | 'open' | 'none'
  /** Only what was read since we began to look: an older reading may be about the page before. */
  readonly sighting: Sighting | undefined
  readonly ask: (what: Ask) => void
}

export function usePageInView(): PageInView {
  const tabId = usePinnedOrActiveTab()
  const [since, setSince] = useState(0)
  const [eyes, setEyes] = useState<PageInView['eyes']>('opening')
  const look = useRef<Look>(undefined)

  useEffect(() => {
    if (tabId === undefined) return undefined
    const stop = new AbortController()
    let eye = new AbortController()
    const open = () => {
      eye.abort()
      eye = new AbortController()
      if (document.hidden) return
      setSince(Date.now())
      setEyes('open')
      look.current = lookAt(tabId, () => setEyes('none'), eye.signal)
    }
    onTabLoaded(tabId, open, stop.signal)
    document.addEventListener('visibilitychange', open, { signal: stop.signal })
    open()
    return () => {
      stop.abort()
      eye.abort()
    }
  }, [tabId])

  const sighting = useLiveQuery(() => (tabId === undefined ? undefined : sightingOf(tabId)), [tabId])
  const ask = useCallback((what: Ask) => look.current?.ask(what), [])
  return { tabId, eyes, sighting: sighting && sighting.at >= since ? sighting : undefined, ask }
}
