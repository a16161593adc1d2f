import type { Offer } from '../../lib/domain/offer'
import type { PersonView } from '../../lib/store/queries/people'
import type { KnownStatus } from './known-status'
import { bestValue } from './sorted-values'

export function knownStatusOf({ findings }: PersonView, offers: readonly Offer[] | undefined): KnownStatus {
  if (offers?.some(({ skip }) => skip === 'suppressed')) return 'suppressed'
  const email = bestValue(findings, 'email')
  const phone = bestValue(findings, 'phone')
  if (email?.status === 'verified' && phone) return 'complete'
  return email || phone ? 'partly' : 'new'
}
