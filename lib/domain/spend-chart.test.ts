import { describe, expect, it } from 'vitest'
import { barsFor, niceTop, spendByDay } from './spend-chart'
import type { VendorId } from './vendor'

const line = (day: string, vendor: VendorId, credits: number) => ({
  day,
  vendor,
  cost: { credits, basis: 'reported' as const },
})
const now = new Date(2026, 8, 3, 9).getTime()

describe('spending by day', () => {
  it('has every day up to today, and sums what belongs together', () => {
    const days = spendByDay(
      [
        line('2026-09-03', 'lonescale', 1),
        line('2026-09-03', 'lonescale', 0.5),
        line('2026-09-01', 'leadsonar', 6),
        line('2026-08-01', 'leadsonar', 99),
      ],
      now,
      3,
    )
    expect(days.map(({ day, total }) => [day, total])).toEqual([
      ['2026-09-01', 6],
      ['2026-09-02', 0],
      ['2026-09-03', 1.5],
    ])
    expect(days[2]?.byVendor).toEqual({ lonescale: 1.5, leadsonar: 0, saber: 0 })
  })

  it('misses and doubles no day when the clock changes', () => {
    for (const at of [new Date(2026, 2, 30, 0, 10), new Date(2026, 9, 26, 23, 50)]) {
      const days = spendByDay([], at.getTime(), 30).map(({ day }) => day)
      expect(new Set(days).size).toBe(30)
    }
  })
})

describe('the scale', () => {
  it.each([
    [0, 1],
    [1, 1],
    [1.5, 2],
    [3, 5],
    [7, 10],
    [50, 50],
    [51, 100],
    [1204, 2000],
  ])('for %s ends at %s', (most, top) => {
    expect(niceTop(most)).toBe(top)
  })

  it('stands the vendors upon each other, inside the box', () => {
    const days = spendByDay([line('2026-09-03', 'lonescale', 4), line('2026-09-03', 'leadsonar', 6)], now, 2)
    const { bars, top } = barsFor(days, { width: 100, height: 50, gap: 2 })
    expect(top).toBe(10)
    expect(bars).toEqual([
      { day: '2026-09-03', vendor: 'lonescale', x: 50, y: 30, width: 48, height: 20 },
      { day: '2026-09-03', vendor: 'leadsonar', x: 50, y: 0, width: 48, height: 30 },
    ])
  })
})
