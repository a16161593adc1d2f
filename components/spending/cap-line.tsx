import { TriangleAlert } from 'lucide-react'
import type { Preflight } from '../../lib/domain/offer'
import { vendorIds } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'
import { formatNumber, t } from '../ui/words'

function brokenCap(breaks: string): string {
  const vendor = vendorIds.find((id) => id === breaks)
  if (vendor) return t('breaksVendorCap', catalogue[vendor].name)
  return t(breaks === 'month' ? 'breaksMonthCap' : 'breaksDayCap')
}

/** What today will have cost after this, against what the user allows themselves. */
export function CapLine({ look, promised }: { look: Preflight; promised: number }) {
  const after = formatNumber(Math.ceil(look.spentToday + promised + look.least))
  const { capPerDay, breaks } = look
  return (
    <div>
      <p className="text-soft">
        {capPerDay === null ? t('afterThisNoCap', after) : t('afterThis', after, formatNumber(capPerDay))}
      </p>
      {breaks && (
        <p role="alert" className="mt-1 flex items-center gap-1.5 text-warn">
          <TriangleAlert size={16} aria-hidden="true" className="shrink-0" />
          {brokenCap(breaks)}
        </p>
      )}
    </div>
  )
}
