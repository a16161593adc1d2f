import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnWindow } from './column-window'
import type { ShownColumn } from './columns'

const columns = fc
  .array(fc.integer({ min: 56, max: 640 }), { minLength: 1, maxLength: 14 })
  .map((widths) => widths.map((width): ShownColumn => ({ id: 'name', width })))

it('draws every column that is seen, at its own place', () => {
  fc.assert(
    fc.property(columns, fc.nat(5000), fc.nat(2000), (shown, scrollLeft, room) => {
      const { from, to, skipped } = columnWindow(shown, scrollLeft, room)
      const lefts = shown.map((_, i) =>
        shown.slice(1, Math.max(1, i)).reduce((sum, { width }) => sum + width, 0),
      )
      const seen = shown.flatMap(({ width }, i) => {
        const left = lefts[i] ?? 0
        return i > 0 && left < scrollLeft + room && left + width > scrollLeft ? [i] : []
      })
      expect(seen.filter((i) => i < from || i >= to)).toEqual([])
      expect(from < shown.length ? skipped : 0).toBe(from < shown.length ? lefts[from] : 0)
    }),
  )
})

it('leaves out what is far to either side', () => {
  const shown = Array.from({ length: 12 }, (): ShownColumn => ({ id: 'name', width: 100 }))
  expect(columnWindow(shown, 0, 200)).toEqual({ from: 1, to: 4, skipped: 0 })
  expect(columnWindow(shown, 500, 200)).toEqual({ from: 5, to: 9, skipped: 400 })
  expect(columnWindow(shown, 5000, 200)).toEqual({ from: 12, to: 12, skipped: 1100 })
})
