import browser from 'webextension-polyfill'

/** What Chrome's own shortcuts can ask for while LinkedIn has the focus; `open-panel` is the worker's. */
export const panelCommands = ['find-email', 'find-phone', 'copy-email', 'add-to-list'] as const
export type PanelCommand = (typeof panelCommands)[number]

/** Only a page of ours that is in view acts: nothing is ever spent by a panel that nobody sees. */
export function onPanelCommand(act: (command: PanelCommand) => void): () => void {
  const listener = (command: string) => {
    const known = panelCommands.find((name) => name === command)
    if (known && !document.hidden) act(known)
  }
  browser.commands.onCommand.addListener(listener)
  return () => browser.commands.onCommand.removeListener(listener)
}

/** The keys as they are set in this browser; the user may have changed or removed them. */
export async function chromeShortcuts(): Promise<{ name: string; keys: string }[]> {
  const commands = await browser.commands.getAll()
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }))
}
