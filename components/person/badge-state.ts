import type { BadgeState } from '../../lib/messages/badge'
import type { PersonView } from '../../lib/store/queries/people'

export function badgeStateOf(view: PersonView | undefined): BadgeState {
  if (!view?.kept) return 'plain'
  const waits = view.jobs.some(({ state }) => state === 'unknown')
  const held = view.findings.some(({ held, rejected }) => held && !rejected)
  if (waits || held) return 'attention'
  const works = view.jobs.some(({ state }) => /^(?:planned|claimed|sending|submitted)$/.test(state))
  return works ? 'working' : 'known'
}
