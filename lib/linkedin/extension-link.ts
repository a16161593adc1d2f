import type { PageReading } from '../domain/page-reading'

/** One of our own pages that looks at this tab, for as long as its port is open. */
export interface Look {
  onAsk(listener: (ask: unknown) => void): void
  onEnd(listener: () => void): void
}

/** The content script's whole way out of the page: it is asked over a port and answers with readings. */
export interface ExtensionLink {
  onLook(listener: (look: Look) => void): void
  send(reading: PageReading): void
  /** False once the extension was reloaded or updated under this script. */
  alive(): boolean
}

export const extensionLink: ExtensionLink = {
  onLook(listener) {
    chrome.runtime.onConnect.addListener((port) => {
      if (port.name !== 'look' || port.sender?.id !== chrome.runtime.id) return
      listener({
        onAsk: (heard) =>
          port.onMessage.addListener((message: { ask?: unknown } | null | undefined) => heard(message?.ask)),
        onEnd: (ended) => port.onDisconnect.addListener(ended),
      })
    })
  },
  send(reading) {
    // The worker may be restarting, or this script may be orphaned between the check and the call: both are silent.
    try {
      chrome.runtime.sendMessage({ name: 'page.read', input: reading }).catch(() => undefined)
    } catch {}
  },
  alive: () => chrome.runtime?.id !== undefined,
}
