import { setTimeout as sleep } from 'node:timers/promises'
import type { InboxClient, ReceivedItem } from '../testing/inbox-client'

/** Behaves as the browser does: follows its cursor, never looks back, and acknowledges what it is told to. */
export function startReader(client: InboxClient, acknowledges: (seq: number) => boolean) {
  const items = new Map<number, ReceivedItem>()
  const acknowledged = new Set<number>()
  let after = 0
  const written = new AbortController()

  async function step(wait: number): Promise<number | undefined> {
    const page = await client.items(`?after=${after}&wait=${wait}`).catch(() => undefined)
    if (!page) return undefined
    for (const item of page.items) {
      items.set(item.seq, item)
      if (acknowledges(item.seq)) await acknowledge(item.seq)
    }
    after = page.next
    return page.items.length
  }

  async function acknowledge(seq: number): Promise<void> {
    const status = await client.ack(seq).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 204) acknowledged.add(seq)
  }

  const done = (async () => {
    while (!written.signal.aborted) if ((await step(1)) === undefined) await sleep(20)
    while ((await step(0)) !== 0) await sleep(5)
  })()

  return {
    items,
    acknowledged,
    async finish() {
      written.abort()
      await done
    },
  }
}

export type Reader = ReturnType<typeof startReader>
