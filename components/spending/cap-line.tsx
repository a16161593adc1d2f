import { TriangleAlert } from 'lucide-react'
import type { Preflight } from '../../lib/domain/offer'
import { brokenCap } from '../ui/problem-words'
import { formatNumber, t } from '../ui/words'

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
