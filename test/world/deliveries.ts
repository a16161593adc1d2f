import type { Delivery } from './vendor-server'

/** Callbacks the vendors made, and what became of each. */
export interface Deliveries {
  readonly all: readonly Delivery[]
  send(url: string, body: string): Promise<Delivery>
  clear(): void
}

export function createDeliveries(): Deliveries {
  let all: Delivery[] = []
  return {
    get all() {
      return all
    },
    async send(url, body) {
      const at = Date.now()
      const mine = all
      const came = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(30_000),
      }).then(
        async (answer) => {
          await answer.arrayBuffer()
          return { status: answer.status, error: null }
        },
        (error: unknown) => ({ status: null, error: error instanceof Error ? error.message : 'failed' }),
      )
      const delivery: Delivery = { url, at, body, ...came }
      // One that was still under way at a reset belongs to the day before.
      mine.push(delivery)
      return delivery
    },
    clear() {
      all = []
    },
  }
}
