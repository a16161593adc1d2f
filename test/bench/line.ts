import { type Figure, figure, type Ratio, ratioOfPairs, ratioToLimit } from './statistics'

/** One line of the table: ours, what stands beside it, and their ratio. */
export interface Line {
  readonly name: string
  readonly unit: string
  readonly ours: Figure
  readonly beside?: { readonly name: string; readonly figure?: Figure; readonly limit?: number }
  readonly ratio?: Ratio
  readonly note?: string
}

interface What {
  readonly name: string
  readonly unit: string
  readonly note?: string
}

/** A figure with nothing beside it. */
export const alone = (what: What, ours: readonly number[]): Line => ({ ...what, ours: figure(ours) })

/** Measured in turns with a peer: one ratio per turn. */
export const besidePeer = (
  what: What,
  ours: readonly number[],
  peer: { readonly name: string; readonly samples: readonly number[] },
): Line => ({
  ...what,
  ours: figure(ours),
  beside: { name: peer.name, figure: figure(peer.samples) },
  // Nothing over nothing is no ratio.
  ...(peer.samples.every((value) => value > 0) ? { ratio: ratioOfPairs(ours, peer.samples) } : {}),
})

/** Against a number that nobody can beat or should exceed; `at` 0.95 holds the slow ones to it too. */
export const besideLimit = (
  what: What,
  ours: readonly number[],
  limit: { readonly name: string; readonly value: number; readonly at?: number },
): Line => ({
  ...what,
  ours: figure(ours),
  beside: { name: limit.name, limit: limit.value },
  ratio: ratioToLimit(ours, limit.value, limit.at ?? 0.5),
})
