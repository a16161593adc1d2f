import { StoreFailure } from '../storage/store-failure'

const statuses = {
  'not-json': 400,
  'not-understood': 400,
  'token-needed': 401,
  'web-page': 403,
  'not-found': 404,
  'cut-off': 408,
  'slot-taken': 409,
  'too-large': 413,
  'wrong-content-type': 415,
  'wrong-host': 421,
  'too-many-requests': 429,
  failed: 500,
  'store-unavailable': 503,
  'slot-full': 507,
  'store-full': 507,
} as const

export type RefusalWord = keyof typeof statuses

/** A refusal says one of these words and nothing of what was sent. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly word: RefusalWord
  readonly retryAfterSeconds: number | undefined

  constructor(word: RefusalWord, retryAfterSeconds?: number) {
    super(word)
    this.word = word
    this.retryAfterSeconds = retryAfterSeconds
  }

  get status() {
    return statuses[this.word]
  }
}

export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof StoreFailure) {
    return error.reason === 'full' ? new Refusal('store-full', 600) : new Refusal('store-unavailable', 5)
  }
  return new Refusal('failed')
}
