import { useEffect, useState } from 'react'
import type { VendorId } from '../../lib/domain/vendor'
import { send } from '../../lib/messages/send'

type Readiness = 'looking' | 'connected' | 'not-connected' | 'unknown'

/** Asked before an expensive call, at no cost. What nobody can say blocks nobody. */
export function useReadiness(vendor: VendorId): [Readiness, () => void] {
  const [told, setTold] = useState<Readiness>('looking')
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let current = true
    send('vendor.readiness', { vendor })
      .then(({ salesNavigator }) => current && setTold(salesNavigator))
      .catch(() => current && setTold('unknown'))
    return () => {
      current = false
    }
    // `turn` is not read here: it asks once more.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies, react/exhaustive-deps
  }, [vendor, turn])
  return [
    told,
    () => {
      setTold('looking')
      setTurn((n) => n + 1)
    },
  ]
}
