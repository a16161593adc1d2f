import type { Refusal } from '../../lib/domain/refusal'
import { vendorIds } from '../../lib/domain/vendor'
import { GrantAccess } from './grant-access'
import { UnlockForm } from './unlock-form'

/** What the user can do about a refusal right where it happened; nothing for those that only need words. */
export function RefusalRemedy({ refusal, onDone }: { refusal: Refusal; onDone: () => void }) {
  if (refusal.code === 'locked') return <UnlockForm onOpened={onDone} />
  const vendor = vendorIds.find((id) => id === refusal.detail)
  if (refusal.code === 'no-permission' && vendor) return <GrantAccess vendor={vendor} onGranted={onDone} />
  return null
}
