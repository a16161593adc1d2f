import { dayOf, type LedgerLine } from './ledger'
import { type VendorId, vendorIds } from './vendor'

export interface SpendDay {
  readonly day: string
  readonly byVendor: Readonly<Record<VendorId, number>>
  readonly total: number
}

const oneDayMs = 24 * 60 * 60 * 1000
const round = (credits: number): number => Math.round(credits * 1000) / 1000

/** Every day up to today, those without spending too: a gap would look like no gap. */
export function spendByDay(
  lines: readonly Pick<LedgerLine, 'day' | 'vendor' | 'cost'>[],
  now: number,
  days: number,
): SpendDay[] {
  // From noon, so that an hour more or less in spring and autumn changes no day.
  const noon = new Date(now).setHours(12, 0, 0, 0)
  return Array.from({ length: days }, (_, i) => {
    const day = dayOf(noon - (days - 1 - i) * oneDayMs)
    const mine = lines.filter((line) => line.day === day)
    const of = (vendor: VendorId) =>
      round(mine.filter((line) => line.vendor === vendor).reduce((sum, { cost }) => sum + cost.credits, 0))
    const byVendor = { lonescale: of('lonescale'), leadsonar: of('leadsonar'), saber: of('saber') }
    return { day, byVendor, total: round(vendorIds.reduce((sum, id) => sum + byVendor[id], 0)) }
  })
}

/** The top of the scale: 1, 2 or 5 times a power of ten, and never below what is shown. */
export function niceTop(most: number): number {
  if (most <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 2, 5, 10].map((step) => step * power).find((top) => top >= most) ?? most
}

export interface ChartBar {
  readonly day: string
  readonly vendor: VendorId
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Bars upon each other, in the vendors' own order, within a box. */
export function barsFor(
  days: readonly SpendDay[],
  box: { readonly width: number; readonly height: number; readonly gap: number },
): { bars: ChartBar[]; top: number } {
  const top = niceTop(Math.max(0, ...days.map(({ total }) => total)))
  const step = days.length === 0 ? 0 : box.width / days.length
  const bars = days.flatMap(({ day, byVendor }, i) => {
    let below = 0
    return vendorIds.flatMap((vendor): ChartBar[] => {
      const height = (byVendor[vendor] / top) * box.height
      if (height <= 0) return []
      below += height
      return [{ day, vendor, x: i * step, y: box.height - below, width: step - box.gap, height }]
    })
  })
  return { bars, top }
}
