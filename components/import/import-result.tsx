import { csvLines } from '../../lib/export/csv'
import type { Imported } from '../../lib/import/run-import'
import { Button } from '../ui/button'
import { saveFile } from '../ui/save-file'
import { Section } from '../ui/section'
import { count, formatNumber, t } from '../ui/words'
import { reasonText } from './import-words'

const shown = 50

function saveBadRows({ badRows }: Imported, name: string): void {
  const rows = badRows.map(({ row, reason, cells }) => [String(row), reasonText(reason), ...cells])
  saveFile(
    `${name.replace(/\.\w+$/, '')} ${t('importBadFile')}.csv`,
    'text/csv;charset=utf-8',
    `\ufeff${csvLines([[t('importRowNumber'), t('importReason')], ...rows])}`,
  )
}

/** What became of each row: the figures add up to the rows of the file. */
export function ImportResult({ imported, name }: { imported: Imported; name: string }) {
  const { total, added, joined, refused, bad, badRows, cancelled } = imported
  const lines = [
    [t('importAdded'), added],
    [t('importJoined'), joined],
    [t('importRefused'), refused],
    [t('importBad'), bad],
  ] as const
  return (
    <div className="space-y-3">
      {cancelled && <p>{t('importCancelled')}</p>}
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
        {lines.map(([label, figure]) => (
          <div key={label} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-soft">{label}</dt>
            <dd className="text-right">{formatNumber(figure)}</dd>
          </div>
        ))}
        <div className="col-span-2 grid grid-cols-subgrid border-t border-line pt-1 font-medium">
          <dt>{t('importTotal')}</dt>
          <dd className="text-right">{formatNumber(total)}</dd>
        </div>
      </dl>
      {badRows.length > 0 && (
        <Section
          title={t('importBadTitle')}
          aside={
            <Button weight="quiet" onClick={() => saveBadRows(imported, name)}>
              {t('importBadSave')}
            </Button>
          }
        >
          <ul className="max-h-52 overflow-y-auto">
            {badRows.slice(0, shown).map(({ row, reason, cells }) => (
              <li key={row} className="flex gap-2 border-t border-line py-1.5 first:border-t-0">
                <span className="w-10 shrink-0 text-right text-soft">{formatNumber(row)}</span>
                <span className="min-w-0 flex-1">
                  <span className="block">{reasonText(reason)}</span>
                  <span className="block truncate text-sm text-soft">
                    {cells.filter((cell) => cell.trim()).join(' · ')}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          {bad > shown && <p className="text-sm text-soft">{count('importMoreBad', bad - shown)}</p>}
        </Section>
      )}
    </div>
  )
}
