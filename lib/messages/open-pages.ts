import browser from 'webextension-polyfill'

export const openSettings = (): Promise<void> => browser.runtime.openOptionsPage()

const openTab = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path) })
}

/** At one of its sections. */
export const openSettingsAt = (section: string): Promise<void> => openTab(`options.html#${section}`)

/** The panel with all the room of a tab, about the tab it was opened from. */
export const openPanelInTab = (about: number | undefined): Promise<void> =>
  openTab(about === undefined ? 'sidepanel.html' : `sidepanel.html?tab=${about}`)

/** Where Chrome lets its users set the keys of extensions; no extension may do it for them. */
export const openShortcuts = async (): Promise<void> => {
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}

interface SidePanel {
  open(options: { tabId: number }): Promise<void>
}

/** Must be called straight from a user's gesture: Chrome opens no panel otherwise. */
export const openSidePanel = (tabId: number): Promise<void> =>
  (browser as unknown as { sidePanel: SidePanel }).sidePanel.open({ tabId })

export const ourVersion = (): string => browser.runtime.getManifest().version

/** A list with the whole width of a tab; everybody when no list is named. */
export const openListInTab = async (listId?: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`lists.html${listId ? `#${listId}` : ''}`) })
}
