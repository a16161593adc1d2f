import type { VendorId } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'
import { requestHostAccess } from '../security/use-host-access'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { t } from '../ui/words'

/** Says that Chrome keeps us from a vendor, and asks for access again. */
export function GrantAccess({ vendor, onGranted }: { vendor: VendorId; onGranted?: () => void }) {
  const { name, origin } = catalogue[vendor]
  const ask = async () => {
    if (await requestHostAccess(origin)) onGranted?.()
  }
  return (
    <Notice tone="warn" action={<Button onClick={() => void ask()}>{t('accessGrant', name)}</Button>}>
      {t('accessMissing', name)}
    </Notice>
  )
}
