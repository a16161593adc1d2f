import type { Preflight, SkipReason } from './offer'
import { type VendorId, vendorIds } from './vendor'

type VendorPart = Preflight['byVendor'][number]

/** One message looks at ten thousand people at most. */
export const preflightSize = 10_000

export function inPieces<T>(all: readonly T[], size = preflightSize): T[][] {
  const pieces: T[][] = []
  for (let i = 0; i < all.length; i += size) pieces.push(all.slice(i, i + size))
  return pieces
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)

function vendorPart(vendor: VendorId, looks: readonly Preflight[]): VendorPart[] {
  const parts = looks.flatMap(({ byVendor }) => byVendor.filter((part) => part.vendor === vendor))
  if (parts.length === 0) return []
  return [
    {
      vendor,
      questions: sum(parts.map(({ questions }) => questions)),
      calls: sum(parts.map(({ calls }) => calls)),
      credits: sum(parts.map(({ credits }) => credits)),
      seconds: sum(parts.map(({ seconds }) => seconds)),
    },
  ]
}

/** What several looks at parts of one selection say together: each saw only its own share of the cap. */
export function joinPreflights(looks: readonly Preflight[]): Preflight | undefined {
  const [first] = looks
  if (!first) return undefined
  const skipped: Partial<Record<SkipReason, number>> = {}
  for (const look of looks)
    for (const [reason, n] of Object.entries(look.skipped) as [SkipReason, number][])
      skipped[reason] = (skipped[reason] ?? 0) + n
  const byVendor = vendorIds.flatMap((vendor) => vendorPart(vendor, looks))
  const least = sum(looks.map((look) => look.least))
  const { spentToday, capPerDay } = first
  const breaks =
    looks.find((look) => look.breaks)?.breaks ??
    (capPerDay !== null && spentToday + least > capPerDay ? 'day' : undefined)
  return {
    people: sum(looks.map((look) => look.people)),
    ask: sum(looks.map((look) => look.ask)),
    skipped,
    least,
    most: sum(looks.map((look) => look.most)),
    assumed: looks.some((look) => look.assumed),
    seconds: Math.max(0, ...byVendor.map(({ seconds }) => seconds)),
    byVendor,
    spentToday,
    capPerDay,
    ...(breaks ? { breaks } : {}),
  }
}
