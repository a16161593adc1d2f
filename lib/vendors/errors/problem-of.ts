import type { VendorProblem } from '../../domain/refusal'
import type { Charged } from '../contract'

export interface Verdict {
  readonly problem: VendorProblem
  readonly alsoPossible?: VendorProblem
}

/**
 * The status decides, except where vendors give several causes the same one and only their words tell them apart.
 * Never the body's own `statusCode`: it is not promised, and not always there.
 */
export function problemOf(status: number, words: string): Verdict {
  if (status === 429) return { problem: 'rate-limited' }
  if (speaksOfSetup(status, words)) return { problem: 'not-set-up' }
  if (status === 401) return { problem: 'unauthorised' }
  if (status === 402 || (status < 500 && speaksOfCredit(words))) return { problem: 'no-credit' }
  if (status === 403) return forbidden(words)
  if (status === 404 || status === 410) return { problem: 'not-found' }
  if (status === 408) return { problem: 'timeout' }
  if (status >= 500) return { problem: 'vendor-down' }
  if (status >= 400) return { problem: 'invalid-input' }
  return { problem: 'unreadable' }
}

/** One status for "no credits" and "the account has no admin": without words, a screen has to name both. */
function forbidden(words: string): Verdict {
  if (/api.?key|token|unauthori[sz]ed|credential/i.test(words)) return { problem: 'unauthorised' }
  return { problem: 'not-set-up', alsoPossible: 'no-credit' }
}

/** A gateway that cannot reach its server also speaks of connections. */
const speaksOfSetup = (status: number, words: string) =>
  /sales.?navigator|needs.authentication/i.test(words) ||
  (status < 500 && /admin not found|connector|not.connected/i.test(words))

const speaksOfCredit = (words: string) =>
  /(\bno\b|not enough|insufficient|out of|exhausted|ran out|zero)[^.;]{0,30}(credit|balance)|(credit|balance)s?[^.;]{0,20}(exhausted|insufficient|too low)|payment required/i.test(
    words.replaceAll('_', ' '),
  )

/** Refusals that come before any work, by the meaning of the status. */
const refusedUntouched = new Set([400, 401, 402, 403, 404, 405, 411, 413, 414, 415, 422, 429, 431])

export function chargedBy(status: number, paid: boolean): Charged {
  return paid && !refusedUntouched.has(status) ? 'maybe' : 'no'
}
