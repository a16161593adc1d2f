import type { VendorProblem } from '../../domain/refusal'

/** `no` only with proof: everything else that may have been charged is `maybe`. */
export type Charged = 'no' | 'maybe' | 'yes'

export interface VendorErrorDetails {
  readonly status?: number | undefined
  readonly retryAfterMs?: number | undefined
  readonly field?: string | undefined
  readonly said?: string | undefined
  readonly alsoPossible?: VendorProblem | undefined
  readonly requestId?: string | undefined
  readonly raw?: string | undefined
}

export class VendorError extends Error {
  readonly problem: VendorProblem
  readonly charged: Charged
  readonly status: number | undefined
  /** When to come back, if the vendor said so: between one second and ten minutes. */
  readonly retryAfterMs: number | undefined
  /** For `invalid-input`: which field, in our words. */
  readonly field: string | undefined
  /** A short sentence of the vendor's, clipped and free of markup; shown on request only. */
  readonly said: string | undefined
  /** A second cause that the vendor gives the same answer for; a screen must name both. */
  readonly alsoPossible: VendorProblem | undefined
  /** For a letter to the vendor's support. */
  readonly requestId: string | undefined
  /** The unreadable body of a paid answer, at most 64 KB, kept for the user. */
  readonly raw: string | undefined

  constructor(problem: VendorProblem, charged: Charged, more: VendorErrorDetails = {}) {
    super(problem)
    this.name = 'VendorError'
    this.problem = problem
    this.charged = charged
    this.status = more.status
    this.retryAfterMs = more.retryAfterMs
    this.field = more.field
    this.said = more.said
    this.alsoPossible = more.alsoPossible
    this.requestId = more.requestId
    this.raw = more.raw
  }
}
