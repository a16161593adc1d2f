import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPerson, ask, rig, settled } from '../../test/engine/rig'
import { openStore } from '../store/database'
import { VendorError } from '../vendors/contract'
import { allowedNow, halve } from './allowance'
import { clampStamps, nextSlot, restamp, shiftStamps, takeSlot } from './rate-limit'

const limit = { bucket: 'find', max: 5, windowMs: 60_000 }
let names = 0
const fresh = () => openStore(`limits-${(names += 1)}`)

const most = (stamps: readonly number[], windowMs: number): number =>
  Math.max(0, ...stamps.map((start) => stamps.filter((at) => at >= start && at < start + windowMs).length))

describe('sliding log', () => {
  it('lets five go at once and makes the sixth wait for the window and its guard', async () => {
    const store = fresh()
    for (let i = 0; i < 5; i += 1) expect(await takeSlot(store, 'b', limit, 1000)).toMatchObject({ ok: true })
    expect(await takeSlot(store, 'b', limit, 1000)).toEqual({ ok: false, waitMs: 61_000 })
    expect(await nextSlot(store, 'b', limit, 1000 + 61_000)).toEqual({ ok: true })
    expect(await nextSlot(store, 'other', limit, 1000)).toEqual({ ok: true })
  })

  it('never puts more than five departures into any window, whatever the times of asking', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 6, maxLength: 60 }),
        async (gaps) => {
          const store = fresh()
          let now = 0
          const left: number[] = []
          for (const gap of gaps) {
            now += gap
            if ((await takeSlot(store, 'b', limit, now)).ok) left.push(now)
          }
          expect(most(left, limit.windowMs)).toBeLessThanOrEqual(limit.max)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('waits one window, not a day, after the clock was set back', async () => {
    const store = fresh()
    const then = 100_000_000
    for (let i = 0; i < 5; i += 1) await takeSlot(store, 'b', limit, then)
    const now = then - 86_400_000
    await clampStamps(store, now)
    expect(await takeSlot(store, 'b', limit, now)).toEqual({ ok: false, waitMs: 61_000 })
    expect(await takeSlot(store, 'b', limit, now + 61_000)).toMatchObject({ ok: true })
  })

  it('keeps ages when stamps are shifted', async () => {
    const store = fresh()
    for (let i = 0; i < 5; i += 1) await takeSlot(store, 'b', limit, 0)
    await shiftStamps(store, 3_600_000)
    expect(await takeSlot(store, 'b', limit, 3_600_000 + 30_000)).toEqual({ ok: false, waitMs: 31_000 })
  })
})

describe('a stamp', () => {
  it('grows younger, never older, and one that is gone is left alone', async () => {
    const store = fresh()
    const slot = await takeSlot(store, 'b', limit, 1000)
    const stamp = slot.ok ? slot.stamp : undefined
    const at = async () => (await store.hits.toArray()).map((hit) => hit.at)
    await restamp(store, stamp, 4000)
    expect(await at()).toEqual([4000])
    await restamp(store, stamp, 2000)
    await restamp(store, undefined, 9000)
    await restamp(store, 77, 9000)
    expect(await at()).toEqual([4000])
  })

  it('stands at the end of a call that was refused: the vendor may have counted it that late', async () => {
    const world = rig()
    const began = world.time.now
    world.lonescale.answer = async () => {
      world.time.now += 7000
      throw new VendorError('rate-limited', 'no', { retryAfterMs: 20_000 })
    }
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    await settled(world)
    expect(await world.store.hits.toArray()).toMatchObject([{ at: began + 7000 }])
  })

  it('stands where the call left, not where it was only about to', async () => {
    const world = rig()
    const began = world.time.now
    const { probe } = world.engine.adapters.lonescale
    Object.assign(probe, {
      run: async () => {
        world.time.now += 3000
        return 'plain'
      },
    })
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    await settled(world)
    expect(world.lonescale.asked).toHaveLength(1)
    expect(await world.store.hits.toArray()).toMatchObject([{ at: began + 3000 }])
  })
})

describe('allowance', () => {
  it('halves at a foreign refusal and grows back with clean windows, to the limit and no further', async () => {
    const store = fresh()
    await halve(store, 'b', limit, 0)
    expect((await allowedNow(store, 'b', limit, 0)).max).toBe(2)
    await halve(store, 'b', limit, 1000)
    expect((await allowedNow(store, 'b', limit, 1000)).max).toBe(2)
    await halve(store, 'b', limit, 60_000)
    await halve(store, 'b', limit, 120_000)
    expect((await allowedNow(store, 'b', limit, 120_000)).max).toBe(1)
    expect((await allowedNow(store, 'b', limit, 12 * 60_000)).max).toBe(3)
    expect((await allowedNow(store, 'b', limit, 600 * 60_000)).max).toBe(5)
  })
})
