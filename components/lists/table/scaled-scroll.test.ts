import { describe, expect, it } from 'vitest'
import { drawnAt, drawnHeight, drawnRows, type Heights, scrollToShow, tallest } from './scaled-scroll'

const heights = (rows: number): Heights => ({ rows, rowHeight: 40, view: 600 })
const lowest = (one: Heights) => drawnHeight(one) - one.view

describe('scrolling through more rows than a browser is tall', () => {
  it.each([20, 100_000, 1_000_000, 5_000_000])('reaches the first and the last of %i', (rows) => {
    const one = heights(rows)
    expect(drawnHeight(one)).toBeLessThanOrEqual(tallest)
    expect(drawnRows(one, 0, 0)[0]).toBe(0)
    expect(drawnRows(one, lowest(one), 0)[1]).toBe(rows)
    expect(drawnAt(one, rows - 1, lowest(one))).toBeCloseTo(drawnHeight(one) - 40, 3)
  })

  it('draws rows where they stand as long as there is room for all', () => {
    expect(drawnAt(heights(100_000), 70, 2000)).toBe(2800)
  })

  it.each([100_000, 1_000_000])('brings any of %i into view, and leaves what is seen where it is', (rows) => {
    const one = heights(rows)
    for (const row of [0, 1, 17, Math.floor(rows / 3), rows - 1]) {
      const scroll = scrollToShow(one, row, 0)
      const y = drawnAt(one, row, scroll) - scroll
      expect(y).toBeGreaterThanOrEqual(-0.01)
      expect(y).toBeLessThanOrEqual(one.view - 40 + 0.01)
      expect(scrollToShow(one, row, scroll)).toBeCloseTo(scroll, 3)
    }
  })
})
