import { setTimeout as sleep } from 'node:timers/promises'
import { createTestSlot, type InboxClient, type TestSlot } from '../testing/inbox-client'

const bodiesPerSlot = 45

/** Behaves as a vendor with retries does: what was not answered 200 is sent again, and some is sent again anyway. */
export function startSenders(client: InboxClient, count: number) {
  const acknowledged = new Set<string>()
  const slots = new Map<string, TestSlot>()
  let refused = 0
  let repeats = 0
  const over = new AbortController()
  const running = () => !over.signal.aborted

  async function until(ask: () => Promise<Response>): Promise<boolean> {
    while (running()) {
      const status = await ask().then(
        async (response) => {
          await response.arrayBuffer()
          return response.status
        },
        () => 0,
      )
      if (status === 200 || status === 201) return true
      refused += 1
      await sleep(80)
    }
    return false
  }

  async function send(name: number): Promise<void> {
    let slot: TestSlot | undefined
    for (let at = 0; running(); at += 1) {
      if (!slot || at % bodiesPerSlot === 0) {
        const fresh = await createTestSlot(slot?.keys)
        if (!(await until(() => client.makeSlot(fresh)))) return
        slots.set(fresh.id, fresh)
        slot = fresh
      }
      const { secret } = slot
      const id = `${name}-${at}`
      const body = JSON.stringify({ id, contacts: 'x'.repeat(500 + ((at * 7_919) % 20_000)) })
      if (!(await until(() => client.post(secret, body)))) return
      acknowledged.add(id)
      if (at % 4 === 0 && (await until(() => client.post(secret, body)))) repeats += 1
    }
  }

  const all = Array.from({ length: count }, (_, name) => send(name))
  return {
    acknowledged,
    slots,
    counts: () => ({ refused, repeats }),
    async stop() {
      over.abort()
      await Promise.all(all)
    },
  }
}

export type Senders = ReturnType<typeof startSenders>
