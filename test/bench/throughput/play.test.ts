import 'fake-indexeddb/auto'
import { afterAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { ours } from './ours'
import { peers } from './peers'
import { play } from './play'
import { pause } from './vendor'
import { VirtualTime } from './virtual-time'

const { now } = Date
const kept = { setTimeout, setInterval, clearTimeout, clearInterval, setImmediate }
const { subtle } = crypto
const time = new VirtualTime()
afterAll(() => {
  Date.now = now
  Object.assign(globalThis, kept)
  Object.defineProperty(crypto, 'subtle', { configurable: true, value: subtle })
})

const scene = { contacts: 110, model: 'sliding-window', seed: 'a' } as const

describe('people through the limit, by a clock that jumps', () => {
  it('has us near the limit and never refused', async () => {
    const { share, ...rest } = await play(time, { ...scene, client: ours })
    expect(share).toBeGreaterThan(0.97)
    expect(rest).toMatchObject({
      requests: 11,
      refused: 0,
      right: 110,
      wrong: 0,
      paidTwice: 0,
      lost: 0,
      asks: 0,
    })
  })

  it('comes to an end where every life is short, and nobody is paid for twice', async () => {
    const { right, asks, kills, ...rest } = await play(time, {
      ...scene,
      client: ours,
      killEvery: [5000, 15_000],
    })
    expect(kills).toBeGreaterThan(5)
    expect(right + asks).toBe(110)
    expect(rest).toMatchObject({ refused: 0, paidTwice: 0, lost: 0 })
  })

  it('sees what a plain client buys twice and is refused', async () => {
    const { paidTwice, refused, right } = await play(time, {
      ...scene,
      contacts: 30,
      client: peers.naive,
      killEvery: [2000, 8000],
    })
    expect(right).toBe(30)
    expect(paidTwice).toBeGreaterThan(0)
    expect(refused).toBeGreaterThan(0)
  })

  it('gives up on a program that gets nowhere', async () => {
    const stuck: Client = {
      name: 'a stuck one',
      open: async () => ({ live: () => pause(Number.MAX_SAFE_INTEGER), asks: async () => new Set() }),
    }
    const played = play(time, { ...scene, client: stuck, killEvery: [60_000, 60_000] })
    await expect(played).rejects.toThrow('a stuck one: no headway in')
  })
})
