import browser from 'webextension-polyfill'

interface SidePanel {
  open(options: { tabId: number }): Promise<void>
}

/** Within the gesture itself: Chrome opens no panel once anything was waited for. */
export function openPanelOnCommand(): void {
  const { sidePanel } = browser as unknown as { sidePanel: SidePanel }
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined)
      sidePanel.open({ tabId: tab.id }).catch(() => undefined)
  })
}
