import type { Line } from './line'

/** What a ratio must hold. */
export interface Budget {
  readonly atMost?: number
  readonly atLeast?: number
  /** What was aimed at, where that is not reached: the budget then holds what is. */
  readonly aim?: number
}

export type Verdict = 'holds' | 'within noise' | 'MISSES' | ''

/** Missed only where the whole middle of the ratios lies beyond the budget, not the median alone. */
export function verdictOf({ ratio }: Line, budget: Budget | undefined): Verdict {
  if (!budget) return ''
  if (!ratio) return 'MISSES'
  const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = budget
  if (ratio.median <= atMost && ratio.median >= atLeast) return 'holds'
  return ratio.low > atMost || ratio.high < atLeast || Number.isNaN(ratio.median) ? 'MISSES' : 'within noise'
}

export function budgetWords(budget: Budget | undefined): string {
  if (!budget) return ''
  const { atMost, atLeast, aim } = budget
  const bound = atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`
  return aim === undefined ? bound : `${bound} (aim ${aim})`
}
