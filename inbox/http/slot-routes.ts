import type { Hono } from 'hono'
import * as z from 'zod/mini'
import { isBoxPublicKey } from '../../lib/domain/sealed-box'
import type { InboxEnv, InboxParts } from './parts'
import { parseJson, readBody, requireJsonType } from './read-body'
import { Refusal } from './refusal'

const maxRequestBytes = 2_000
const minTtlSeconds = 60

const SlotRequest = z.strictObject({
  slotHash: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  publicKey: z.string().check(z.regex(/^[A-Za-z0-9_-]{87}$/)),
  ttlSeconds: z.exactOptional(z.int().check(z.gte(minTtlSeconds))),
})

export function addSlotRoutes(app: Hono<InboxEnv>, { store, settings, now }: InboxParts): void {
  const { retentionMs, maxBodies, maxSlots, maxBodyBytes } = settings
  const publicUrl = settings.publicUrl ?? null
  const limits = { maxBodyBytes, maxBodies, retentionSeconds: retentionMs / 1_000 }

  app.post('/v1/slots', async (c) => {
    requireJsonType(c.req.raw)
    const parsed = SlotRequest.safeParse(parseJson(await readBody(c.req.raw, maxRequestBytes)))
    if (!parsed.success) throw new Refusal('not-understood')
    const { slotHash, publicKey, ttlSeconds = limits.retentionSeconds } = parsed.data
    if (ttlSeconds > limits.retentionSeconds) throw new Refusal('not-understood')
    if (!(await isBoxPublicKey(new Uint8Array(Buffer.from(publicKey, 'base64url'))))) {
      throw new Refusal('not-understood')
    }
    const createdAt = now()
    const outcome = await store.createSlot(
      {
        id: slotHash,
        owner: c.get('owner'),
        publicKey,
        createdAt,
        expiresAt: createdAt + ttlSeconds * 1_000,
        forgetAt: createdAt + retentionMs,
        maxBodies,
      },
      maxSlots,
    )
    if (outcome === 'taken') throw new Refusal('slot-taken')
    if (outcome === 'full') throw new Refusal('store-full')
    return c.json({ id: slotHash, publicUrl, limits }, outcome === 'created' ? 201 : 200)
  })

  app.get('/v1/slots', async (c) =>
    c.json({ slots: await store.slots(c.get('owner'), now()), publicUrl, limits }),
  )

  app.delete('/v1/slots/:id', async (c) => {
    await store.removeSlot(c.get('owner'), c.req.param('id'))
    return c.body(null, 204)
  })
}
