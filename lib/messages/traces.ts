import browser from 'webextension-polyfill'

const patienceMs = 2000

const tracesIn = (tabId: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const port = browser.tabs.connect(tabId, { name: 'look', frameId: 0 })
    const end = (traces: number | undefined) => {
      clearTimeout(timer)
      port.disconnect()
      resolve(traces)
    }
    const timer = setTimeout(() => end(undefined), patienceMs)
    // A tab that is not LinkedIn has nobody to talk to.
    port.onDisconnect.addListener(() => end(undefined))
    port.onMessage.addListener((message: unknown) => {
      const traces = (message as { traces?: unknown } | null)?.traces
      if (typeof traces === 'number' && Number.isInteger(traces) && traces >= 0) end(traces)
    })
    port.postMessage({ ask: 'traces' })
  })

export interface Traces {
  readonly pages: number
  readonly found: number
}

/** Has our reader count our own id in every LinkedIn page that is open. Says nothing to the page itself. */
export async function countTraces(): Promise<Traces> {
  const tabs = await browser.tabs.query({})
  const all = await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [tracesIn(id)])))
  const told = all.filter((one) => one !== undefined)
  return { pages: told.length, found: told.reduce((sum, one) => sum + one, 0) }
}
