import type { Finding } from '../../lib/domain/finding'
import { catalogue } from '../../lib/vendors/catalogue'
import { CopyButton } from '../ui/copy-button'
import { priceText } from '../ui/price-words'
import { StatusChip } from '../ui/status-chip'
import { formatWhen, t } from '../ui/words'

const sourceName = (vendor: Finding['receipt']['vendor']): string =>
  vendor === 'you' || vendor === 'page' ? vendor : catalogue[vendor].name

/** A value is never shown without its receipt: who said it, how sure, when, and what it cost. */
export function FindingRow({ finding }: { finding: Finding }) {
  const { value, status, receipt, held } = finding
  const by = sourceName(receipt.vendor)
  const when = formatWhen(receipt.at)
  return (
    <li className="appear border-t border-line py-1.5 first:border-t-0">
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 select-text break-all font-medium">{value}</span>
        <CopyButton value={value} label={value} />
      </div>
      <div className="flex flex-wrap items-center gap-x-1.5 text-sm text-soft">
        <StatusChip status={status} />
        <span>·</span>
        <span>
          {receipt.provider ? t('receiptVia', by, receipt.provider, when) : t('receiptBy', by, when)}
        </span>
        {receipt.cost && (
          <>
            <span>·</span>
            <span>{priceText(receipt.cost)}</span>
          </>
        )}
      </div>
      {held && <p className="text-sm text-warn">{t(held === 'name' ? 'heldName' : 'heldCompany', by)}</p>}
    </li>
  )
}
