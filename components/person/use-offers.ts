import { useEffect, useState } from 'react'
import type { FindField } from '../../lib/domain/finding'
import type { Offer } from '../../lib/domain/offer'
import type { Person } from '../../lib/domain/person'
import { send } from '../../lib/messages/send'

const fields: FindField[] = ['email', 'phone']
const nothing: Offer[] = []

/**
 * What asking would cost right now, from the worker that will hold us to it. `change` names what may move it.
 * `opinion`: another vendor's word about what is there but not verified. `hold`: while a question is on its way to
 * the worker, which should not be kept from it by being asked for prices.
 */
export function useOffers(
  person: Person,
  change: string,
  { opinion = false, hold = false } = {},
): Offer[] | undefined {
  const [offers, setOffers] = useState<Offer[]>()
  const said = JSON.stringify(person)
  useEffect(() => {
    if (hold) return undefined
    let current = true
    send('offer.find', { person: JSON.parse(said), fields, again: false, opinion })
      .then((fresh) => current && setOffers(fresh))
      .catch(() => current && setOffers(nothing))
    return () => {
      current = false
    }
    // `change` is not read here: it is what makes the answer stale.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies, react/exhaustive-deps
  }, [said, change, opinion, hold])
  return offers
}
