import { VendorError } from '../contract'
import { errorWords } from './error-words'
import { ourField } from './our-field'
import { chargedBy, problemOf } from './problem-of'
import { retryAfter } from './retry-after'

export interface RefusedAnswer {
  readonly status: number
  readonly headers: Headers
  /** `undefined` when the body was not JSON. */
  readonly json: unknown
  readonly text: string
}

export interface RefusedCall {
  readonly paid: boolean
  /** The refusal may be of the browser's second request, after the vendor did what the first one asked. */
  readonly resent: boolean
  readonly now: number
}

/** Every answer that is not a 2xx, of every vendor, as one closed set. */
export function readRefusal(
  { status, headers, json, text }: RefusedAnswer,
  { paid, resent, now }: RefusedCall,
): VendorError {
  const words = errorWords(json, text)
  const { problem, alsoPossible } = problemOf(status, `${words.message ?? ''} ${words.codes}`)
  return new VendorError(problem, resent ? 'maybe' : chargedBy(status, paid), {
    status,
    alsoPossible,
    said: words.message,
    requestId: words.requestId,
    field: problem === 'invalid-input' ? ourField(words.field) : undefined,
    retryAfterMs:
      problem === 'rate-limited' || status === 503
        ? retryAfter({ headers, inBody: words.retryAfter, now })
        : undefined,
  })
}
