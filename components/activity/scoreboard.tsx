import { useLiveQuery } from 'dexie-react-hooks'
import { scoreboard } from '../../lib/store/queries/scoreboard'
import { catalogue } from '../../lib/vendors/catalogue'
import { formatNumber, formatPercent, t } from '../ui/words'

/** What nobody else can say: which vendor is worth its price for the people one asks about. */
export function Scoreboard() {
  const scores = useLiveQuery(scoreboard)
  if (!scores) return null
  if (scores.length === 0) return <p className="min-h-7 py-1 text-soft">{t('scoreEmpty')}</p>
  return (
    <table className="w-full text-right text-sm">
      <thead className="text-soft">
        <tr>
          <th scope="col" className="text-left font-normal">
            {t('colVendor')}
          </th>
          <th scope="col" className="font-normal">
            {t('scoreAsked')}
          </th>
          <th scope="col" className="font-normal">
            {t('scoreVerified')}
          </th>
          <th scope="col" className="font-normal">
            {t('scoreEach')}
          </th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ vendor, field, asked, verified, credits }) => (
          <tr key={`${vendor} ${field}`} className="border-t border-line">
            <th scope="row" className="py-1 text-left font-normal">
              {catalogue[vendor].name}, {t(field).toLowerCase()}
            </th>
            <td>{formatNumber(asked)}</td>
            <td>
              {formatNumber(verified)} · {formatPercent(verified / asked)}
            </td>
            <td>{verified > 0 ? formatNumber(credits / verified) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
