import { useCallback, useEffect, useRef, useState } from 'react'
import type { PageReport } from '../../lib/domain/page-report'
import { type Ask, type Look, lookAt, onTabLoaded } from '../../lib/messages/look'
import { usePinnedOrActiveTab } from './use-active-tab'

export interface PageInView {
  readonly tabId: number | undefined
  /** `none`: nothing of ours runs in this tab. */
  readonly eyes: 'opening' | 'open' | 'none'
  /** Only what was said since we began to look: nothing older may be shown under this address. */
  readonly report: PageReport | undefined
  readonly ask: (what: Ask) => void
}

/**
 * The people on a page are told once, when asked for: they stay until the page says that it is another one. The same
 * address serves every page of a search, so its path alone would keep the wrong people.
 */
function joined(before: PageReport | undefined, now: PageReport): PageReport {
  const same = before?.path === now.path && before.state === 'settled' && now.state === 'settled'
  return same && before.rows && !now.rows ? { ...now, rows: before.rows } : now
}

/** Keeps an eye on the tab in view while this page of ours is visible, and not a moment longer. */
export function usePageInView(): PageInView {
  const tabId = usePinnedOrActiveTab()
  const [eyes, setEyes] = useState<PageInView['eyes']>('opening')
  const [report, setReport] = useState<PageReport>()
  const look = useRef<Look>(undefined)

  useEffect(() => {
    if (tabId === undefined) return undefined
    const stop = new AbortController()
    let eye = new AbortController()
    const open = () => {
      eye.abort()
      eye = new AbortController()
      if (document.hidden) return
      setReport(undefined)
      setEyes('open')
      const gone = () => {
        setReport(undefined)
        setEyes('none')
      }
      const heard = (now: PageReport) => setReport((before) => joined(before, now))
      look.current = lookAt(tabId, { report: heard, gone }, eye.signal)
    }
    onTabLoaded(tabId, open, stop.signal)
    document.addEventListener('visibilitychange', open, { signal: stop.signal })
    open()
    return () => {
      stop.abort()
      eye.abort()
    }
  }, [tabId])

  const ask = useCallback((what: Ask) => look.current?.ask(what), [])
  return { tabId, eyes, report, ask }
}
