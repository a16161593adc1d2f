import type { Context } from 'hono'
import { sealBox } from '../../lib/domain/sealed-box'
import type { Bytes } from '../storage/contract'
import type { InboxEnv, InboxParts } from './parts'
import { perMinute, senderAddress } from './rate-limits'
import { parseJson, readBody, requireJsonType } from './read-body'
import { Refusal } from './refusal'
import { fingerprintOf, isWriteSecret, slotIdOf } from './secrets'
import type { StoreGauge } from './store-gauge'

const maxReading = 32

/**
 * A sender's POST. Nothing is read before the secret is known, and 200 is said only after the commit. Wrong
 * addresses are counted after the look-up, so that a flood of them cannot lock out a sender behind the same proxy.
 */
export function receiveDelivery(parts: InboxParts, gauge: StoreGauge) {
  const { store, settings, now } = parts
  const countWrongAddress = perMinute(60)
  const countWrite = perMinute(settings.writesPerMinute)
  let reading = 0

  return async (c: Context<InboxEnv>) => {
    const secret = c.req.param('secret') ?? ''
    const id = slotIdOf(secret)
    const slot = isWriteSecret(secret) ? await store.findSlot(id, now()) : undefined
    if (!slot) {
      await countWrongAddress(senderAddress(c, settings.trustProxy))
      throw new Refusal('not-found')
    }
    await countWrite(id)
    requireJsonType(c.req.raw)
    if (reading >= maxReading) throw new Refusal('too-many-requests', 1)
    reading += 1
    try {
      const body = await readBody(c.req.raw, settings.maxBodyBytes)
      requireWebhook(body)
      if (!(await gauge.hasRoomFor(body.length, settings.maxStoreBytes))) throw new Refusal('store-full', 600)
      const box = await sealBox(decodeKey(slot.publicKey), body, id)
      const outcome = await store.append({
        slot: id,
        fingerprint: fingerprintOf(secret, body),
        box,
        receivedAt: now(),
      })
      parts.metrics.count('deliveries_total', { outcome: outcome.kind })
      if (outcome.kind === 'gone') throw new Refusal('not-found')
      if (outcome.kind === 'slot-full') throw new Refusal('slot-full')
      if (outcome.kind === 'stored') {
        gauge.add(box.length)
        parts.arrivals.announce(slot.owner)
      }
      return c.json({ received: true })
    } finally {
      reading -= 1
    }
  }
}

/** The body is kept as it came; parsing only tells whether the browser will be able to read it. */
function requireWebhook(body: Bytes): void {
  const value = parseJson(body)
  if (typeof value !== 'object' || value === null) throw new Refusal('not-json')
}

function decodeKey(text: string): Bytes {
  return new Uint8Array(Buffer.from(text, 'base64url'))
}
