import { useId, useState } from 'react'
import type { LedgerLine } from '../../lib/domain/ledger'
import { barsFor, type SpendDay, spendByDay } from '../../lib/domain/spend-chart'
import { type VendorId, vendorIds } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'
import { Disclosure } from '../ui/disclosure'
import { count, formatDay, formatNumber, t } from '../ui/words'
import { SpendTable } from './spend-table'

const days = 30
const box = { width: 300, height: 72, gap: 2 }

/** Told apart by pattern as well as by shade: full, striped, open. */
const patterns: Record<VendorId, 'full' | 'striped' | 'open'> = {
  lonescale: 'full',
  leadsonar: 'striped',
  saber: 'open',
}

export const noonOf = (day: string): number => new Date(`${day}T12:00:00`).getTime()

export function SpendChart({ lines }: { lines: readonly LedgerLine[] }) {
  const [now] = useState(() => Date.now())
  const id = useId()
  const spent = spendByDay(lines, now, days)
  const total = spent.reduce((sum, day) => sum + day.total, 0)
  if (total === 0) return <p className="min-h-7 py-1 text-soft">{t('spendChartEmpty')}</p>
  const { bars, top } = barsFor(spent, box)
  const fill = (vendor: VendorId) => ({
    fill:
      patterns[vendor] === 'striped'
        ? `url(#${id}-stripes)`
        : patterns[vendor] === 'full'
          ? 'var(--accent)'
          : 'var(--surface)',
    stroke: 'var(--accent)',
    strokeWidth: patterns[vendor] === 'full' ? 0 : 1,
  })
  const highest = spent.reduce<SpendDay | undefined>(
    (most, day) => (day.total > (most?.total ?? 0) ? day : most),
    undefined,
  )
  return (
    <figure>
      <div className="flex gap-1">
        <svg
          viewBox={`0 -1 ${box.width} ${box.height + 2}`}
          preserveAspectRatio="none"
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
          className="h-20 min-w-0 flex-1"
        >
          <title id={`${id}-title`}>{t('spendChartTitle')}</title>
          <desc id={`${id}-desc`}>
            {t(
              'spendChartDesc',
              count('credits', total),
              highest ? formatDay(noonOf(highest.day)) : '',
              formatNumber(highest?.total ?? 0),
            )}
          </desc>
          <pattern
            id={`${id}-stripes`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="4" height="4" fill="var(--surface)" />
            <rect width="2" height="4" fill="var(--accent)" />
          </pattern>
          <line x1="0" x2={box.width} y1="0" y2="0" stroke="var(--line)" />
          <line x1="0" x2={box.width} y1={box.height} y2={box.height} stroke="var(--line)" />
          {bars.map(({ day, vendor, x, y, width, height }) => (
            <rect key={`${day} ${vendor}`} x={x} y={y} width={width} height={height} {...fill(vendor)} />
          ))}
        </svg>
        <span aria-hidden="true" className="-mt-1.5 w-8 text-xs text-soft">
          {formatNumber(top)}
        </span>
      </div>
      <figcaption className="mt-1 flex flex-wrap gap-x-3 text-sm text-soft">
        <span className="w-full">
          {formatDay(noonOf(spent[0]?.day ?? ''))} – {formatDay(now)} · {count('credits', total)}
        </span>
        {vendorIds
          .filter((vendor) => spent.some(({ byVendor }) => byVendor[vendor] > 0))
          .map((vendor) => (
            <span key={vendor} className="inline-flex items-center gap-1">
              <svg width="10" height="10" aria-hidden="true">
                <rect x="0.5" y="0.5" width="9" height="9" {...fill(vendor)} />
              </svg>
              {catalogue[vendor].name}
            </span>
          ))}
      </figcaption>
      <Disclosure summary={t('showAsTable')} className="text-sm text-soft">
        <SpendTable days={spent} />
      </Disclosure>
    </figure>
  )
}
