import type { Stage, StageOptions } from './stage'

/** What one run came to: nothing, or what went wrong in plain words. */
export interface RunResult {
  readonly paidTwice: number
  readonly lost: number
  readonly stuck: number
  /** Whatever else this class promises and did not hold. */
  readonly broken: readonly string[]
}

export interface FaultClass {
  readonly id: string
  /** What is done to it, for the table. */
  readonly what: string
  readonly runs: { readonly quick: number; readonly full: number }
  readonly seconds: { readonly quick: number; readonly full: number }
  readonly stage?: StageOptions
  /** Measures time, so at most one other may run beside it, at the end. */
  readonly alone?: boolean
  /** A reason not to run here at all. */
  readonly skip?: () => string | undefined
  /** One run. `stage` is shared by the runs of a class and may be reopened by any of them. */
  readonly play: (stage: Stage, run: number) => Promise<RunResult>
  /** Figures for the table, once all runs are over. */
  readonly figures?: () => string
}
