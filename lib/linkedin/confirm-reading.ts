import type { PageReading } from '../domain/page-reading'
import type { PageState } from '../domain/page-report'

/** Two looks at least this far apart must agree. */
export const secondLookMs = 250
/** A page we know that is not readable after this long has changed, or the network is very slow. */
export const patienceMs = 15_000

export interface FirstLook {
  readonly identity: string
  readonly at: number
}

/**
 * One look may catch a page half way between two people. So an agreement is `settled`, and a quarrel is `unsure`, only
 * at the second look at the same person under the same address.
 */
export function confirmReading(
  reading: PageReading,
  href: string,
  before: FirstLook | undefined,
  now: number,
  waitedMs: number,
): { reading: PageReading; look: FirstLook } {
  const identity = JSON.stringify([href, reading.state, subjectOf(reading)])
  const look = before?.identity === identity ? before : { identity, at: now }
  const confirmed = now - look.at >= secondLookMs
  return { reading: { ...reading, state: stateOf(reading.state, confirmed, waitedMs) }, look }
}

const subjectOf = ({ person, company }: PageReading) => [
  person?.ids,
  person?.name.text,
  company?.ids,
  company?.name?.text,
]

function stateOf(state: PageState, confirmed: boolean, waitedMs: number): PageState {
  if (state === 'settling') return confirmed ? 'settled' : 'settling'
  if (state === 'loading') return waitedMs >= patienceMs ? 'unreadable' : 'loading'
  return confirmed || state === 'wall' || state === 'unsupported' ? state : 'loading'
}
