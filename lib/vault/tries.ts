import { Refusal } from '../domain/refusal'
import type { LockRow } from './vault-database'

const longestWait = 15 * 60_000

/** Two slips are free; from the third wrong passphrase in a row on, each doubles the wait. */
export const waitAfter = (failed: number): number =>
  failed < 3 ? 0 : Math.min(longestWait, 5000 * 2 ** Math.min(failed - 3, 20))

/** A clock set back must not lock anybody out for longer than the longest wait. */
const waitLeft = ({ retryAt }: LockRow, now: number): number =>
  Math.min(longestWait, Math.max(0, retryAt - now))

const seconds = (ms: number): string => String(Math.ceil(ms / 1000))

export function mustNotWait(row: LockRow, now: number): void {
  const wait = waitLeft(row, now)
  if (wait > 0) throw new Refusal('too-many-tries', seconds(wait))
}

export const failedOnce = (row: LockRow, now: number): LockRow => ({
  ...row,
  failed: row.failed + 1,
  retryAt: now + waitAfter(row.failed + 1),
})

export function wrongPassphrase({ failed }: LockRow): Refusal {
  const wait = waitAfter(failed)
  return wait > 0 ? new Refusal('wrong-passphrase', seconds(wait)) : new Refusal('wrong-passphrase')
}
