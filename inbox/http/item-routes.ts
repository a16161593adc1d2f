import type { Hono } from 'hono'
import * as z from 'zod/mini'
import { longPoll } from './long-poll'
import type { InboxEnv, InboxParts } from './parts'
import { Refusal } from './refusal'

const maxPageBytes = 8_000_000
const maxWaitingPerOwner = 16
const lookAgainMs = 1_000

const whole = (least: number, most: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,15}$/)),
    z.pipe(z.transform(Number), z.int().check(z.gte(least), z.lte(most))),
  )
const Seq = whole(0, Number.MAX_SAFE_INTEGER)
const PageRequest = z.strictObject({
  after: z.prefault(Seq, '0'),
  limit: z.prefault(whole(1, 50), '50'),
  wait: z.prefault(whole(0, 25), '0'),
})

export function addItemRoutes(app: Hono<InboxEnv>, parts: InboxParts, waiting: Map<string, number>): void {
  const { store, arrivals, now } = parts

  app.get('/v1/items', async (c) => {
    const parsed = PageRequest.safeParse(c.req.query())
    if (!parsed.success) throw new Refusal('not-understood')
    const { after, limit, wait } = parsed.data
    const owner = c.get('owner')
    const alreadyWaiting = waiting.get(owner) ?? 0
    if (wait > 0 && alreadyWaiting >= maxWaitingPerOwner) throw new Refusal('too-many-requests', 1)
    waiting.set(owner, alreadyWaiting + 1)
    const items = await longPoll({
      owner,
      arrivals,
      now,
      lookAgainMs,
      waitMs: wait * 1_000,
      gone: c.req.raw.signal,
      stopping: parts.stopping,
      read: () => store.list({ owner, after, limit, maxBytes: maxPageBytes, now: now() }),
    }).finally(() => waiting.set(owner, (waiting.get(owner) ?? 1) - 1))
    return c.json({
      items: items.map(({ seq, slot, receivedAt, box }) => ({
        seq,
        slot,
        receivedAt,
        box: Buffer.from(box.buffer, box.byteOffset, box.byteLength).toString('base64'),
      })),
      next: items.at(-1)?.seq ?? after,
    })
  })

  app.delete('/v1/items/:seq', async (c) => {
    const seq = Seq.safeParse(c.req.param('seq'))
    if (!seq.success) throw new Refusal('not-understood')
    await store.ack(c.get('owner'), seq.data)
    return c.body(null, 204)
  })
}
