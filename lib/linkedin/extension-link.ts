import type { PageReading } from '../domain/page-reading'
import { countTraces } from './count-traces'

/** One of our own pages that looks at this tab, for as long as its port is open. */
export interface Look {
  onAsk(listener: (ask: unknown) => void): void
  onEnd(listener: () => void): void
  tell(reading: PageReading): void
}

/**
 * The content script's whole way out of the page: it is asked over a port and answers on it. It has no way to the
 * background, where the keys and the money are.
 */
export interface ExtensionLink {
  onLook(listener: (look: Look) => void): void
  /** False once the extension was reloaded or updated under this script. */
  alive(): boolean
}

export const extensionLink: ExtensionLink = {
  onLook(listener) {
    chrome.runtime.onConnect.addListener((port) => {
      if (port.name !== 'look' || port.sender?.id !== chrome.runtime.id) return
      listener({
        onAsk: (heard) =>
          port.onMessage.addListener((message: { ask?: unknown } | null | undefined) =>
            message?.ask === 'traces'
              ? port.postMessage({ traces: countTraces(document, chrome.runtime.id) })
              : heard(message?.ask),
          ),
        onEnd: (ended) => port.onDisconnect.addListener(ended),
        // The page of ours may be closing, or this script may be orphaned between the check and the call.
        tell: (reading) => {
          try {
            port.postMessage(reading)
          } catch {}
        },
      })
    })
  },
  alive: () => chrome.runtime?.id !== undefined,
}
