import type { PageReading } from '../domain/page-reading'
import type { PageState } from '../domain/page-report'

/** Two looks at least this far apart must agree. */
export const secondLookMs = 250
/** Old content stays for up to three seconds: a page without an address of its own must outlive that. */
export const unaddressedMs = 3200
/** A page we know that is not readable after this long has changed, or the network is very slow. */
export const patienceMs = 15_000

export interface FirstLook {
  readonly identity: string
  readonly at: number
}

/**
 * One look may catch a page half way between two people. So an agreement is `settled`, and a quarrel is `unsure`, only
 * at the second look at the same person under the same address. `nextMs`: when a further look can change the answer.
 */
export function confirmReading(
  reading: PageReading,
  href: string,
  before: FirstLook | undefined,
  now: number,
  waitedMs: number,
): { reading: PageReading; look: FirstLook; nextMs: number } {
  const { person, company, ...rest } = reading
  const identity = JSON.stringify([
    href,
    reading.state,
    person?.ids,
    person?.name.text,
    company?.ids,
    company?.name?.text,
  ])
  const look = before?.identity === identity ? before : { identity, at: now }
  const slow = reading.health.counters.unaddressed === 1
  const nextMs = look.at + (slow ? unaddressedMs : secondLookMs) - now
  const state = stateOf(reading.state, nextMs <= 0, slow, waitedMs)
  const told = state === 'settling' || state === 'settled'
  return { reading: { ...(told ? reading : rest), state }, look, nextMs }
}

function stateOf(state: PageState, confirmed: boolean, slow: boolean, waitedMs: number): PageState {
  if (state === 'settling') return confirmed ? 'settled' : slow ? 'loading' : 'settling'
  if (state === 'loading') return waitedMs >= patienceMs ? 'unreadable' : 'loading'
  return confirmed || state === 'wall' || state === 'unsupported' ? state : 'loading'
}
