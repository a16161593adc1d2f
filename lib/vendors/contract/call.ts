/**
 * How the body of a paid POST leaves. Chromium sends a plain body a second time by itself when a reused connection
 * dies before the answer, and shows the caller one ordinary 200; a streamed body cannot be sent again, but is
 * refused on HTTP/1.1. That refusal and a connection lost in the middle are the same `TypeError`, so the choice is
 * made beforehand by a free call (`Adapter.probe`) and never changed in answer to a failed paid one. A vendor that
 * answers a streamed body with 411 did not execute it: use `plain` from then on.
 */
export type Transport = 'streamed' | 'plain'

/** The browser's own `performance`. Its buffer holds 250 entries: whoever owns the page clears it now and then. */
export type Timings = Pick<Performance, 'now' | 'getEntriesByName'>

export interface CallContext {
  readonly fetch: typeof fetch
  readonly key: string
  readonly signal: AbortSignal
  /** Wall clock, for `Retry-After` dates. */
  readonly now: () => number
  /** `plain` where nobody has asked yet. */
  readonly transport?: Transport
  /** `false` is proof that nothing can leave; anything else proves nothing. */
  readonly online?: () => boolean
  readonly timings?: Timings
  /** Told when the browser seems to have sent a paid request twice; the answer itself is used as usual. */
  readonly onSuspectedResend?: (gapMs: number) => void
}
