import browser from 'webextension-polyfill'

/** The tab a page of ours is about: the one named in its address (our page opened as a tab), else the active one. */
export const pinnedTab = (): number | undefined => {
  const pinned = Number(new URLSearchParams(location.search).get('tab'))
  return Number.isInteger(pinned) && pinned > 0 ? pinned : undefined
}

/** Tells which tab is in view now and whenever that changes, until the signal says stop. */
export function followActiveTab(tell: (tabId: number) => void, signal: AbortSignal): void {
  const pinned = pinnedTab()
  if (pinned !== undefined) {
    tell(pinned)
    return
  }
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (!signal.aborted && tab?.id !== undefined) tell(tab.id)
  }
  const onActivated = () => void look()
  browser.tabs.onActivated.addListener(onActivated)
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated))
  void look()
}
