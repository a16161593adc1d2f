import type { Finding } from '../../lib/domain/finding'
import { catalogue } from '../../lib/vendors/catalogue'
import { priceText } from '../ui/price-words'
import { countryName, formatDateTime, formatPercent, t, type Word } from '../ui/words'

export const sourceName = ({ vendor }: Finding['receipt']): string =>
  vendor === 'you' ? t('sourceYou') : vendor === 'page' ? t('sourcePageOnly') : catalogue[vendor].name

const bases: Record<string, Word> = {
  documented: 'basisDocumented',
  reported: 'basisReported',
  measured: 'basisMeasured',
  assumed: 'basisAssumed',
  free: 'basisFree',
}

/** Everything there is to know about a value: who said it, how sure, when, at what price and how we know the price. */
export function Receipt({ finding }: { finding: Finding }) {
  const { receipt, phoneType, country } = finding
  const { provider, saidStatus, confidence, cost } = receipt
  const lines: [Word, string | undefined][] = [
    ['receiptVendor', sourceName(receipt)],
    ['receiptProvider', provider],
    ['receiptSaid', saidStatus],
    ['receiptConfidence', confidence === undefined ? undefined : formatPercent(confidence)],
    ['receiptPhoneType', phoneType],
    ['receiptCountry', country && countryName(country)],
    ['receiptDate', formatDateTime(receipt.at)],
    ['receiptCost', cost && `${priceText(cost)}, ${t(bases[cost.basis] ?? 'basisAssumed')}`],
  ]
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 py-1 pl-5 text-sm">
      {lines.map(
        ([word, said]) =>
          said && (
            <div key={word} className="contents">
              <dt className="text-soft">{t(word)}</dt>
              <dd className="min-w-0 break-words">{said}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
