import browser from 'webextension-polyfill'
import type { PageReport } from '../domain/page-report'
import { reportFrom } from './reading'

export type Ask = 'again' | 'rows'

export interface Look {
  /** `rows` adds the people visible on a result page to the next reading; nothing else ever does. */
  ask(what: Ask): void
}

/**
 * Opens our eyes on a tab: while this port stands, the content script reads; with its last port it stops. Tells
 * `gone` when there is no content script to talk to, or no longer.
 */
export function lookAt(
  tabId: number,
  heard: { report: (report: PageReport) => void; gone: () => void },
  signal: AbortSignal,
): Look {
  const port = browser.tabs.connect(tabId, { name: 'look', frameId: 0 })
  port.onDisconnect.addListener(() => {
    if (!signal.aborted) heard.gone()
  })
  port.onMessage.addListener((message: unknown) => {
    const report = reportFrom(message)
    if (report && !signal.aborted) heard.report(report)
  })
  signal.addEventListener('abort', () => port.disconnect())
  return { ask: (what) => port.postMessage({ ask: what }) }
}

/** Calls back each time the tab has finished loading another document. */
export function onTabLoaded(tabId: number, loaded: () => void, signal: AbortSignal): void {
  const listener = (changed: number, { status }: { status?: string }) => {
    if (changed === tabId && status === 'complete') loaded()
  }
  browser.tabs.onUpdated.addListener(listener)
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener))
}
