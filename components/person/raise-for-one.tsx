import { useLiveQuery } from 'dexie-react-hooks'
import type { Refusal } from '../../lib/domain/refusal'
import { vendorIds } from '../../lib/domain/vendor'
import { promisedCredits } from '../../lib/store/queries/activity'
import { spentToday } from '../../lib/store/queries/money'
import { RaiseCap } from '../spending/raise-cap'

interface Props {
  readonly refusal: Refusal
  /** What was to be spent when the cap stood in the way. */
  readonly credits: number
  readonly onRaised: () => void
}

/** The cap is raised by just what the refused question needs. */
export function RaiseForOne({ refusal: { detail }, credits, onRaised }: Props) {
  const vendor = vendorIds.find((id) => id === detail)
  const spent = useLiveQuery(() => spentToday(Date.now(), vendor), [vendor])
  const promised = useLiveQuery(promisedCredits)
  if (spent === undefined || promised === undefined) return null
  return <RaiseCap breaks={detail} to={spent + promised + credits} onRaised={onRaised} />
}
