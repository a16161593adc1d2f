import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback, useEffect } from 'react'
import type { PersonFacts } from '../../lib/domain/page-report'
import { Refusal } from '../../lib/domain/refusal'
import { keepIfFree } from '../../lib/privacy/keep-if-free'
import { store } from '../../lib/store/opened'
import { personOnPage } from '../../lib/store/queries/people'
import { refreshFromPage } from '../../lib/store/writes/people'
import { useBadge } from '../page/use-badge'
import { badgeStateOf } from './badge-state'
import { PersonCard } from './person-card'

/** Whoever stands on the page: known and refreshed, or a passer-by who is kept with the first deliberate act. */
export function PersonOnPage({
  facts,
  settled,
  tabId,
  small = false,
}: {
  facts: PersonFacts
  settled: boolean
  /** Absent for somebody whose page is not in view. */
  tabId: number | undefined
  small?: boolean
}) {
  const said = JSON.stringify(facts)
  const view = useLiveQuery(() => personOnPage(facts), [said])
  useBadge(tabId, badgeStateOf(view))

  useEffect(() => {
    if (settled) refreshFromPage(store, JSON.parse(said) as PersonFacts, Date.now()).catch(() => undefined)
  }, [settled, said])

  const keptId = view?.kept ? view.person.id : undefined
  const keep = useCallback(async () => {
    if (keptId) return keptId
    const kept = await keepIfFree(store, JSON.parse(said) as PersonFacts, Date.now())
    if (!kept) throw new Refusal('needs-name')
    return kept.id
  }, [said, keptId])

  return view ? <PersonCard view={view} settled={settled} keep={keep} small={small} /> : null
}
