/** Many measurements of one thing. */
export interface Figure {
  readonly n: number
  readonly median: number
  readonly p95: number
}

/** One thing over another. `low` and `high` bound the middle half: what the machine's noise does to it. */
export interface Ratio {
  readonly n: number
  readonly median: number
  readonly low: number
  readonly high: number
}

export function quantile(values: readonly number[], q: number): number {
  if (values.length === 0) throw new Error('nothing was measured')
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * q
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

export const figure = (samples: readonly number[]): Figure => ({
  n: samples.length,
  median: quantile(samples, 0.5),
  p95: quantile(samples, 0.95),
})

const middleOf = (values: readonly number[], n: number): Ratio => ({
  n,
  median: quantile(values, 0.5),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
})

/** Pair by pair, as they were measured next to each other: what slowed one of a pair slowed the other too. */
export function ratioOfPairs(ours: readonly number[], peer: readonly number[]): Ratio {
  if (ours.length !== peer.length) throw new Error(`${ours.length} of ours, ${peer.length} of the peer`)
  return middleOf(
    ours.map((value, i) => value / (peer[i] ?? Number.NaN)),
    ours.length,
  )
}

/** Always the same sequence, so that the same samples always get the same verdict. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A quantile of ours over a fixed limit; its noise is what drawing the samples again would do to it. */
export function ratioToLimit(samples: readonly number[], limit: number, q: number): Ratio {
  const next = sequence(1)
  const again = Array.from({ length: 200 }, () =>
    quantile(
      samples.map(() => samples[Math.floor(next() * samples.length)] ?? 0),
      q,
    ),
  )
  const drawn = middleOf(
    again.map((value) => value / limit),
    samples.length,
  )
  return { ...drawn, median: quantile(samples, q) / limit }
}
