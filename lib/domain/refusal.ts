import * as z from 'zod/mini'
import { lazily } from './lazily'

/**
 * Everything that can go wrong between a click and its answer, as a closed set. The interface holds one plain
 * sentence for each; a code that is not here cannot reach a user.
 */
export const vendorProblems = [
  'unauthorised', // the key is refused
  'no-credit',
  'not-set-up', // the vendor account lacks something: an admin, a connected Sales Navigator
  'rate-limited',
  'invalid-input',
  'not-found',
  'vendor-down',
  'unreadable',
  'timeout',
  'offline',
  'no-answer', // the connection died after the request may have left
] as const
export type VendorProblem = (typeof vendorProblems)[number]

export const refusalCodes = [
  ...vendorProblems,
  'no-key',
  'no-inbox',
  'inbox-failed',
  'locked',
  'wrong-passphrase',
  'too-many-tries',
  'weak-lock', // its stored parameters are weaker than any we ever wrote
  'no-permission',
  'suppressed',
  'over-cap',
  'needs-confirmation', // above what the user wants to be asked about; `detail` is the sum
  'price-changed',
  'intent-used',
  'needs-name',
  'needs-domain',
  'already-asking',
  'nothing-to-do',
  'wrong-key-format',
  'key-of-another',
  'bad-request',
  'spend-blocked',
  'newer-data', // written by a newer version: read, and not written
  'disk-full',
  'not-known',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** What a message may answer instead of its output. `detail` is short, plain and never a vendor's raw body. */
export const RefusalShape = lazily(() =>
  z.object({
    code: z.enum(refusalCodes),
    detail: z.exactOptional(z.string().check(z.maxLength(300))),
  }),
)
export type RefusalShape = z.infer<typeof RefusalShape>

export class Refusal extends Error {
  readonly code: RefusalCode
  readonly detail: string | undefined

  constructor(code: RefusalCode, detail?: string) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.detail = detail
  }

  toShape(): RefusalShape {
    return this.detail === undefined ? { code: this.code } : { code: this.code, detail: this.detail }
  }
}

/** Whatever was thrown, as something the interface has a sentence for. */
export const refusalOf = (error: unknown): Refusal =>
  error instanceof Refusal ? error : new Refusal('bad-request')
