import browser from 'webextension-polyfill'

export const openSettings = (): Promise<void> => browser.runtime.openOptionsPage()

interface SidePanel {
  open(options: { tabId: number }): Promise<void>
}

/** Must be called straight from a user's gesture: Chrome opens no panel otherwise. */
export const openSidePanel = (tabId: number): Promise<void> =>
  (browser as unknown as { sidePanel: SidePanel }).sidePanel.open({ tabId })

export const ourVersion = (): string => browser.runtime.getManifest().version
