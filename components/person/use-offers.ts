import { useEffect, useState } from 'react'
import type { FindField } from '../../lib/domain/finding'
import type { Offer, Target } from '../../lib/messages/contract'
import { send } from '../../lib/messages/send'

const fields: FindField[] = ['email', 'phone']

/** What asking would cost right now, from the worker that will hold us to it. `change` names what may move it. */
export function useOffers(target: Target, change: string): Offer[] | undefined {
  const [offers, setOffers] = useState<Offer[]>()
  const key = JSON.stringify(target)
  useEffect(() => {
    let current = true
    send('offer.find', { target: JSON.parse(key), fields, again: false })
      .then((fresh) => current && setOffers(fresh))
      .catch(() => current && setOffers([]))
    return () => {
      current = false
    }
  }, [key, change])
  return offers
}
