/** What a page may know of the lock on the keys. */
export interface LockView {
  /** Whether there is a passphrase. */
  readonly on: boolean
  readonly open: boolean
  /** Not before then may a passphrase be tried again. */
  readonly retryAt?: number
}

/** Four or five words: a copy of the profile folder can be guessed at without any slowing down. */
export const leastPassphrase = 14
