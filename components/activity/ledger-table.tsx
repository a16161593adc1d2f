import { Check, TriangleAlert } from 'lucide-react'
import type { LedgerLine } from '../../lib/domain/ledger'
import { toCsv } from '../../lib/export/csv'
import { ledgerHeader, ledgerRow } from '../../lib/export/ledger-table'
import type { WholeLedger } from '../../lib/store/queries/ledger'
import { catalogue } from '../../lib/vendors/catalogue'
import { Button } from '../ui/button'
import { priceMark } from '../ui/price-words'
import { saveFile } from '../ui/save-file'
import { count, formatNumber, formatWhen, t, type Word } from '../ui/words'
import { operationKind } from './operation-kind'

const mostShown = 50

const outcomes: Record<LedgerLine['outcome'], Word> = {
  found: 'outcomeFound',
  nothing: 'outcomeNothing',
  people: 'outcomePeople',
  list: 'outcomeList',
  unknown: 'outcomeDoubt',
  'not-charged': 'outcomeNotCharged',
}

const bases: Record<LedgerLine['cost']['basis'], Word> = {
  documented: 'basisShortDocumented',
  reported: 'basisShortReported',
  measured: 'basisShortMeasured',
  assumed: 'basisShortAssumed',
  free: 'basisShortFree',
}

function Line({ line }: { line: LedgerLine }) {
  const { at, vendor, operation, people, cost, outcome } = line
  return (
    <tr className="border-t border-line align-top">
      <td className="py-1 pr-2 whitespace-nowrap">{formatWhen(at)}</td>
      <td className="py-1 pr-2">
        {catalogue[vendor].name}
        <span className="block text-soft">{operationKind(operation) || t('opFind')}</span>
      </td>
      <td className="py-1 pr-2 text-right whitespace-nowrap">
        {priceMark(cost)}
        <span className="block text-soft">{t(bases[cost.basis])}</span>
      </td>
      <td className="py-1">
        {t(outcomes[outcome])}
        <span className="block text-soft">{count('people', people)}</span>
      </td>
    </tr>
  )
}

/** Line by line, with the word of its own seals about whether it is whole. */
export function LedgerTable({ book: { lines, broken } }: { book: WholeLedger }) {
  if (lines.length === 0) return <p className="min-h-7 py-1 text-soft">{t('ledgerEmpty')}</p>
  const shown = lines.slice(-mostShown).reverse()
  const save = () =>
    saveFile('leadlight-ledger.csv', 'text/csv', toCsv([ledgerHeader, ...lines.map(ledgerRow)]))
  const heads: Word[] = ['colWhen', 'colVendor', 'colCredits', 'colOutcome']
  return (
    <>
      <div className="flex items-center gap-2 py-1">
        <p className={`flex min-w-0 flex-1 items-start gap-1.5 text-sm ${broken ? 'text-bad' : 'text-good'}`}>
          {broken ? (
            <TriangleAlert size={16} aria-hidden="true" className="shrink-0" />
          ) : (
            <Check size={16} aria-hidden="true" className="shrink-0" />
          )}
          {broken ? t('ledgerBroken', broken) : t('ledgerWhole', formatNumber(lines.length))}
        </p>
        <Button onClick={save}>{t('ledgerExport')}</Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="max-h-80 overflow-auto" tabIndex={0} role="group" aria-label={t('accountBook')}>
        <table className="w-full text-sm">
          <thead className="text-left text-soft">
            <tr>
              {heads.map((word) => (
                <th
                  key={word}
                  scope="col"
                  className={`pr-2 font-normal ${word === 'colCredits' ? 'text-right' : ''}`}
                >
                  {t(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Line key={line.seq} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > shown.length && (
        <p className="text-sm text-soft">
          {t('ledgerFirst', formatNumber(shown.length), formatNumber(lines.length))}
        </p>
      )}
    </>
  )
}
