import type { SpendDay } from '../../lib/domain/spend-chart'
import { vendorIds } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'
import { formatDay, formatNumber, t } from '../ui/words'

/** The chart in figures: the days on which something was spent, the latest first. */
export function SpendTable({ days }: { days: readonly SpendDay[] }) {
  const vendors = vendorIds.filter((vendor) => days.some(({ byVendor }) => byVendor[vendor] > 0))
  return (
    <table className="w-full text-right text-sm">
      <thead className="text-soft">
        <tr>
          <th scope="col" className="text-left font-normal">
            {t('colDay')}
          </th>
          {vendors.map((vendor) => (
            <th key={vendor} scope="col" className="font-normal">
              {catalogue[vendor].name}
            </th>
          ))}
          <th scope="col" className="font-normal">
            {t('colTotal')}
          </th>
        </tr>
      </thead>
      <tbody>
        {days
          .filter(({ total }) => total > 0)
          .reverse()
          .map(({ day, byVendor, total }) => (
            <tr key={day} className="border-t border-line">
              <th scope="row" className="text-left font-normal">
                {formatDay(new Date(`${day}T12:00:00`).getTime())}
              </th>
              {vendors.map((vendor) => (
                <td key={vendor}>{formatNumber(byVendor[vendor])}</td>
              ))}
              <td>{formatNumber(total)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
