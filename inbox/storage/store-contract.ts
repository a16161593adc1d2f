import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Engine, engines } from '../testing/engines'
import type { Bytes, EngineName, InboxStore, NewSlot, Page } from './contract'
import { openStore } from './open-store'

const hour = 3_600_000
const now = Date.now()

/** What every engine must do, run against a real one. Each test has owners and slots of its own. */
export function describeStoreContract(name: EngineName): void {
  const kind = engines.find((engine) => engine.name === name)

  describe.skipIf(kind?.skip)(`store on ${kind?.title}`, () => {
    let engine: Engine
    let store: InboxStore
    let owner = ''
    let run = 0

    beforeAll(async () => {
      if (kind) engine = await kind.start()
    }, 60_000)
    afterAll(() => engine?.remove())
    beforeEach(async () => {
      store = await openStore({ address: engine.address, maxBytes: 100_000_000, acceptWeakDurability: false })
      run += 1
      owner = `owner-${run}`
    })
    afterEach(() => store.close())

    const slot = (id: string, changes: Partial<NewSlot> = {}): NewSlot => ({
      id: `${owner}-${id}`,
      owner,
      publicKey: 'key',
      createdAt: now,
      expiresAt: now + hour,
      forgetAt: now + 72 * hour,
      maxBodies: 50,
      ...changes,
    })
    const open = (id: string, changes: Partial<NewSlot> = {}) => store.createSlot(slot(id, changes), 100)
    const append = (id: string, fingerprint: string, box: Bytes = bytes(fingerprint)) =>
      store.append({ slot: `${owner}-${id}`, fingerprint, box, receivedAt: now + 1 })
    const list = (changes: Partial<Page> = {}) =>
      store.list({ owner, after: 0, limit: 50, maxBytes: 1_000_000, now: now + 2, ...changes })
    const texts = async (changes: Partial<Page> = {}) => (await list(changes)).map(({ box }) => text(box))

    it('gives back what it was given, in order', async () => {
      await open('a')
      expect(await append('a', 'first')).toEqual({ kind: 'stored', seq: 1 })
      expect(await append('a', 'second')).toEqual({ kind: 'stored', seq: 2 })
      const item = { slot: `${owner}-a`, receivedAt: now + 1 }
      expect(await list()).toEqual([
        { ...item, seq: 1, box: bytes('first') },
        { ...item, seq: 2, box: bytes('second') },
      ])
    })

    it('keeps every byte of a box', async () => {
      await open('a')
      const all = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)
      await append('a', 'binary', all)
      const [item] = await list()
      expect(Buffer.compare(item?.box ?? bytes(''), all)).toBe(0)
    })

    it('keeps what it holds when closed and opened again', async () => {
      await open('a')
      await append('a', 'first')
      await store.close()
      store = await openStore({ address: engine.address, maxBytes: 100_000_000, acceptWeakDurability: false })
      expect(await texts()).toEqual(['first'])
      expect(await append('a', 'second')).toEqual({ kind: 'stored', seq: 2 })
    })

    it('takes equal bodies once', async () => {
      await open('a')
      await open('b')
      await append('a', 'same')
      expect(await append('a', 'same', bytes('sealed again'))).toEqual({ kind: 'repeat' })
      expect(await append('b', 'same')).toEqual({ kind: 'stored', seq: 2 })
      expect(await texts()).toEqual(['same', 'same'])
    })

    it('takes equal bodies once when they arrive together', async () => {
      await open('a')
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => append('a', 'same')))
      expect(outcomes.filter(({ kind }) => kind === 'stored')).toHaveLength(1)
      expect(outcomes.filter(({ kind }) => kind === 'repeat')).toHaveLength(19)
    })

    it('does not bring back what was acknowledged', async () => {
      await open('a')
      await append('a', 'first')
      await append('a', 'second')
      await store.ack(owner, 1)
      await store.ack(owner, 1)
      await store.ack(owner, 99)
      expect(await append('a', 'first')).toEqual({ kind: 'repeat' })
      expect(await texts()).toEqual(['second'])
    })

    it('numbers never return, not even after everything was acknowledged', async () => {
      await open('a')
      await append('a', 'first')
      await store.ack(owner, 1)
      expect(await append('a', 'second')).toEqual({ kind: 'stored', seq: 2 })
    })

    it('shows no number before all smaller ones', async () => {
      await Promise.all(Array.from({ length: 8 }, (_, at) => open(`s${at}`)))
      const seen: number[] = []
      const writing = new AbortController()
      const reader = (async () => {
        let after = 0
        while (!writing.signal.aborted) {
          for (const { seq } of await list({ after })) {
            after = seq
            seen.push(seq)
          }
          await nextTurn()
        }
        for (const { seq } of await list({ after, limit: 500 })) seen.push(seq)
      })()
      await Promise.all(Array.from({ length: 200 }, (_, at) => append(`s${at % 8}`, `body ${at}`)))
      writing.abort()
      await reader
      expect(seen).toEqual(Array.from({ length: 200 }, (_, at) => at + 1))
    })

    it('fills a slot up to its limit and no further, also when bodies arrive together', async () => {
      await open('a', { maxBodies: 5 })
      const outcomes = await Promise.all(Array.from({ length: 9 }, (_, at) => append('a', `body ${at}`)))
      expect(outcomes.filter(({ kind }) => kind === 'stored')).toHaveLength(5)
      expect(outcomes.filter(({ kind }) => kind === 'slot-full')).toHaveLength(4)
      await store.ack(owner, 1)
      expect(await append('a', 'one more')).toEqual({ kind: 'slot-full' })
    })

    it('pages by number, count and size', async () => {
      await open('a')
      for (const body of ['aaaa', 'bbbb', 'cccc', 'dddd']) await append('a', body)
      expect(await texts({ after: 2 })).toEqual(['cccc', 'dddd'])
      expect(await texts({ limit: 3 })).toEqual(['aaaa', 'bbbb', 'cccc'])
      expect(await texts({ maxBytes: 9 })).toEqual(['aaaa', 'bbbb'])
      expect(await texts({ maxBytes: 1 })).toEqual(['aaaa'])
      expect(await texts({ after: 4 })).toEqual([])
    })

    it('takes nothing for a slot that is unknown, over or removed', async () => {
      await open('over', { expiresAt: now + 1 })
      await open('removed')
      await append('removed', 'waiting')
      await store.removeSlot(owner, `${owner}-removed`)
      for (const id of ['unknown', 'over', 'removed']) {
        expect(await append(id, 'late')).toEqual({ kind: 'gone' })
        expect(await store.findSlot(`${owner}-${id}`, now + 1)).toBeUndefined()
      }
      expect(await list()).toEqual([])
    })

    it('keeps owners apart', async () => {
      await open('a')
      await append('a', 'mine')
      await store.ack('somebody-else', 1)
      await store.removeSlot('somebody-else', `${owner}-a`)
      expect(await texts({ owner: 'somebody-else' })).toEqual([])
      expect(await store.slots('somebody-else', now)).toEqual([])
      expect(await texts()).toEqual(['mine'])
      expect(await store.findSlot(`${owner}-a`, now)).toMatchObject({ owner, publicKey: 'key' })
    })

    it('makes a slot once', async () => {
      expect(await open('a')).toBe('created')
      expect(await open('a')).toBe('exists')
      expect(await open('a', { publicKey: 'other' })).toBe('taken')
      expect(await open('a', { owner: 'somebody-else' })).toBe('taken')
    })

    it('stops at the number of slots an owner may have', async () => {
      expect(await store.createSlot(slot('a'), 2)).toBe('created')
      expect(await store.createSlot(slot('b'), 2)).toBe('created')
      expect(await store.createSlot(slot('c'), 2)).toBe('full')
      expect(await store.createSlot(slot('b'), 2)).toBe('exists')
    })

    it('tells the state of each slot', async () => {
      await open('a')
      await open('b', { createdAt: now + 5 })
      await append('a', 'first')
      await append('a', 'second')
      await store.ack(owner, 2)
      const state = { createdAt: now, expiresAt: now + hour }
      expect(await store.slots(owner, now)).toEqual([
        { ...state, id: `${owner}-a`, received: 2, waiting: 1, lastReceivedAt: now + 1 },
        { ...state, id: `${owner}-b`, createdAt: now + 5, received: 0, waiting: 0, lastReceivedAt: null },
      ])
    })

    it('forgets a slot with everything in it when its time is over, purged or not', async () => {
      const end = now + hour
      await open('old', { expiresAt: now + 10, forgetAt: end })
      await open('young')
      await append('old', 'old')
      await append('young', 'young')
      expect(await texts({ now: end - 1 })).toEqual(['old', 'young'])
      expect(await texts({ now: end })).toEqual(['young'])
      await store.purge(end)
      expect(await texts({ now: end - 1 })).toEqual(['young'])
      expect((await store.slots(owner, now)).map(({ id }) => id)).toEqual([`${owner}-young`])
    })

    it('counts what waits', async () => {
      const before = await store.usage()
      await open('a')
      await append('a', 'four')
      await append('a', 'seven77')
      await store.ack(owner, 1)
      const after = await store.usage()
      expect(after.slots - before.slots).toBe(1)
      expect(after.items - before.items).toBe(1)
      expect(after.bytes - before.bytes).toBe(7)
      await store.removeSlot(owner, `${owner}-a`)
      expect(await store.usage()).toEqual(before)
    })

    it('answers when asked how it is', async () => {
      await expect(store.health()).resolves.toBeUndefined()
    })
  })
}

function bytes(words: string): Bytes {
  return new TextEncoder().encode(words)
}

function text(box: Bytes): string {
  return new TextDecoder().decode(box)
}
