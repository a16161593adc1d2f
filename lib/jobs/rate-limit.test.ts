import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStore } from '../store/database'
import { allowedNow, halve } from './allowance'
import { clampStamps, nextSlot, shiftStamps, takeSlot } from './rate-limit'

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
