import type { VendorId } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { t } from '../ui/words'
import { requestVendorAccess } from './use-vendor-access'

/** Says that Chrome keeps us from a vendor, and asks for access again. */
export function GrantAccess({ vendor, onGranted }: { vendor: VendorId; onGranted?: () => void }) {
  const { name } = catalogue[vendor]
  const ask = async () => {
    if (await requestVendorAccess(vendor)) onGranted?.()
  }
  return (
    <Notice tone="warn" action={<Button onClick={() => void ask()}>{t('accessGrant', name)}</Button>}>
      {t('accessMissing', name)}
    </Notice>
  )
}
