import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Engine, engines } from '../testing/engines'
import { createTestSlot, openItem, type TestSlot } from '../testing/inbox-client'
import { type InboxServer, startInboxServer } from '../testing/inbox-server'

const body = JSON.stringify({ contacts: [{ email: 'ada.example@orbit.example' }] })
const hour = 3_600_000

describe.each(engines)('inbox on $title', (kind) => {
  describe.skipIf(kind.skip)('over HTTP', () => {
    let engine: Engine
    let clock = { ahead: 0 }
    let inbox: InboxServer
    let slot: TestSlot

    beforeAll(async () => {
      engine = await kind.start()
    }, 60_000)
    afterAll(() => engine.remove())
    beforeEach(async () => {
      clock = { ahead: 0 }
      inbox = await startInboxServer({ address: engine.address, clock })
      slot = await createTestSlot()
    })
    afterEach(async () => {
      for (const { id } of await inbox.store.slots('me', 0)) await inbox.store.removeSlot('me', id)
      await inbox.stop()
    })

    const waiting = async () => (await inbox.me.items()).items
    const postedAt = async (at: InboxServer, text = body) => (await at.me.post(slot.secret, text)).status

    it('carries a body from the sender to the browser, and only the browser can read it', async () => {
      expect((await inbox.me.makeSlot(slot)).status).toBe(201)
      expect(await postedAt(inbox)).toBe(200)
      const [item] = await waiting()
      if (!item) throw new Error('nothing arrived')
      expect(item.slot).toBe(slot.id)
      expect(Buffer.from(item.box, 'base64').toString('latin1')).not.toContain('orbit.example')
      expect(await openItem(item, slot.keys)).toBe(body)
      expect((await inbox.me.ack(item.seq)).status).toBe(204)
      expect((await inbox.me.ack(item.seq)).status).toBe(204)
      expect(await waiting()).toEqual([])
    })

    it('answers a repeat like the first, before and after the acknowledgement, and keeps one', async () => {
      await inbox.me.makeSlot(slot)
      expect([await postedAt(inbox), await postedAt(inbox)]).toEqual([200, 200])
      const items = await waiting()
      expect(items).toHaveLength(1)
      await inbox.me.ack(items[0]?.seq ?? 0)
      expect(await postedAt(inbox)).toBe(200)
      expect(await waiting()).toEqual([])
    })

    it('keeps the owners of two tokens apart', async () => {
      await inbox.me.makeSlot(slot)
      await postedAt(inbox)
      expect((await inbox.you.items()).items).toEqual([])
      await inbox.you.ack(1)
      await inbox.you.call(`/v1/slots/${slot.id}`, { method: 'DELETE' })
      expect((await inbox.you.makeSlot(slot)).status).toBe(409)
      expect(await waiting()).toHaveLength(1)
    })

    it('makes the same slot once', async () => {
      expect((await inbox.me.makeSlot(slot)).status).toBe(201)
      expect((await inbox.me.makeSlot(slot)).status).toBe(200)
      const other = await createTestSlot()
      expect((await inbox.me.makeSlot({ ...slot, publicKey: other.publicKey })).status).toBe(409)
    })

    it('closes a slot when its time is over, and keeps what came before until it is forgotten', async () => {
      await inbox.me.makeSlot(slot, { ttlSeconds: 3_600 })
      await postedAt(inbox)
      clock.ahead = hour
      expect(await postedAt(inbox, '{"late":true}')).toBe(404)
      expect(await waiting()).toHaveLength(1)
      clock.ahead = 72 * hour
      expect(await waiting()).toEqual([])
    })

    it('tells the state of the slots, and forgets one on request', async () => {
      await inbox.me.makeSlot(slot)
      await postedAt(inbox)
      const state = async () => (await inbox.me.call('/v1/slots')).json()
      expect(await state()).toMatchObject({
        slots: [{ id: slot.id, received: 1, waiting: 1 }],
        limits: { maxBodyBytes: 2_000_000, maxBodies: 50, retentionSeconds: 259_200 },
      })
      expect((await inbox.me.call(`/v1/slots/${slot.id}`, { method: 'DELETE' })).status).toBe(204)
      expect(await state()).toMatchObject({ slots: [] })
      expect(await postedAt(inbox)).toBe(404)
      expect(await waiting()).toEqual([])
    })

    it('hands out pages that the reader can follow', async () => {
      await inbox.me.makeSlot(slot)
      for (let at = 0; at < 5; at += 1) await postedAt(inbox, `{"at":${at}}`)
      const first = await inbox.me.items('?limit=3')
      const second = await inbox.me.items(`?limit=3&after=${first.next}`)
      const third = await inbox.me.items(`?limit=3&after=${second.next}`)
      expect([first.items.length, second.items.length, third.items.length]).toEqual([3, 2, 0])
      expect(third.next).toBe(second.next)
    })

    // Half a second of delay on a busy machine looks like a reader that was not woken: it may try again.
    it('wakes a waiting reader at once, and lets it go empty when nothing comes', { retry: 2 }, async () => {
      await inbox.me.makeSlot(slot)
      const started = Date.now()
      expect(await inbox.me.items('?wait=1')).toMatchObject({ items: [] })
      expect(Date.now() - started).toBeGreaterThan(950)
      const answer = inbox.me.items('?wait=20')
      const posted = Date.now()
      await postedAt(inbox)
      expect((await answer).items).toHaveLength(1)
      expect(Date.now() - posted).toBeLessThan(900)
    })

    it('refuses one body too many', async () => {
      const small = await startInboxServer({
        address: engine.address,
        environment: { INBOX_MAX_BODIES: '2' },
      })
      await small.me.makeSlot(slot)
      expect(await postedAt(small, '{"at":1}')).toBe(200)
      expect(await postedAt(small, '{"at":2}')).toBe(200)
      expect(await postedAt(small, '{"at":3}')).toBe(507)
      expect(await postedAt(small, '{"at":2}')).toBe(200)
      await small.stop()
    })

    it.skipIf(kind.name === 'sqlite')('reaches a reader who waits at another replica', async () => {
      const other = await startInboxServer({ address: engine.address })
      await inbox.me.makeSlot(slot)
      const answer = other.me.items('?wait=10')
      expect(await postedAt(inbox)).toBe(200)
      expect((await answer).items).toHaveLength(1)
      await other.stop()
    })

    it.skipIf(kind.name === 'sqlite')(
      'says so while the engine is down, and goes on when it is back',
      async () => {
        await inbox.me.makeSlot(slot)
        await engine.kill()
        const down = [
          await postedAt(inbox),
          (await fetch(`${inbox.url}/healthz`)).status,
          (await inbox.me.ack(1)).status,
        ]
        expect(down).toEqual([503, 503, 503])
        await engine.restart()
        await expect.poll(() => postedAt(inbox), { timeout: 10_000, interval: 100 }).toBe(200)
        expect(await waiting()).toHaveLength(1)
      },
      60_000,
    )

    it('gives the operator health and numbers, the numbers only with a token', async () => {
      await inbox.me.makeSlot(slot)
      await postedAt(inbox)
      await postedAt(inbox)
      expect(await (await fetch(`${inbox.url}/healthz`)).json()).toEqual({ ok: true })
      expect((await fetch(`${inbox.url}/metrics`)).status).toBe(401)
      const text = await (await inbox.me.call('/metrics')).text()
      expect(text).toContain('leadlight_inbox_deliveries_total{outcome="stored"} 1\n')
      expect(text).toContain('leadlight_inbox_deliveries_total{outcome="repeat"} 1\n')
      expect(text).toContain('leadlight_inbox_waiting_items 1\n')
      expect(text).toContain('{route="/w/:secret",method="POST",status="200"} 2\n')
    })
  })
})
