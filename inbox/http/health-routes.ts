import type { Hono } from 'hono'
import type { InboxEnv, InboxParts } from './parts'
import { Refusal } from './refusal'

const startedAt = Date.now()

export function addHealthRoutes(app: Hono<InboxEnv>, parts: InboxParts, waiting: Map<string, number>): void {
  let asked: Promise<void> | undefined

  /** Everybody may ask, so one question to the store answers all who ask meanwhile. */
  function storeHealth(): Promise<void> {
    asked ??= parts.store.health().finally(() => {
      asked = undefined
    })
    return asked
  }

  app.get('/healthz', async (c) => {
    if (parts.stopping.aborted) throw new Refusal('store-unavailable')
    await storeHealth()
    return c.json({ ok: true })
  })

  app.get('/metrics', async (c) => {
    const { slots, items, bytes } = await parts.store.usage()
    const text = parts.metrics.render({
      slots,
      waiting_items: items,
      waiting_bytes: bytes,
      long_polls: [...waiting.values()].reduce((sum, count) => sum + count, 0),
      start_time_seconds: startedAt / 1_000,
      resident_memory_bytes: process.memoryUsage.rss(),
    })
    return c.body(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
}
