import type { ReactNode } from 'react'
import type { Preflight, SkipReason } from '../../lib/domain/offer'
import { formatNumber, t, type Word } from '../ui/words'

const reasons: readonly { readonly reason: SkipReason; readonly word: Word; readonly so: Word }[] = [
  { reason: 'yours', word: 'skipYours', so: 'soFree' },
  { reason: 'asking', word: 'skipAsking', so: 'soFree' },
  { reason: 'tried', word: 'skipTried', so: 'soSkipped' },
  { reason: 'suppressed', word: 'skipSuppressed', so: 'soSkipped' },
  { reason: 'needs-name', word: 'skipNeedsName', so: 'soSkipped' },
  { reason: 'needs-domain', word: 'skipNeedsDomain', so: 'soSkipped' },
  { reason: 'invalid-input', word: 'skipInvalid', so: 'soSkipped' },
  { reason: 'no-key', word: 'skipNoKey', so: 'soSkipped' },
]

/** Counted by question: one person may stand behind two of them. */
export function PreflightRows({
  look,
  several,
  remedies,
  toAsk,
}: {
  look: Preflight
  /** More than one thing is asked about each, so that there are more answers than people. */
  several: boolean
  /** What can be done about a reason right here. */
  remedies: Partial<Record<SkipReason, ReactNode>>
  toAsk: ReactNode
}) {
  const there = reasons.filter(({ reason }) => look.skipped[reason])
  return (
    <dl className="grid grid-cols-[auto_1fr_auto] gap-x-2">
      {there.map(({ reason, word, so }) => (
        <div key={reason} className="col-span-3 grid min-h-7 grid-cols-subgrid items-center text-soft">
          <dt className="contents">
            <span className="text-right">{formatNumber(look.skipped[reason] ?? 0)}</span>
            <span className="min-w-0">{t(word)}</span>
          </dt>
          <dd className="text-right">{remedies[reason] ?? t(so)}</dd>
        </div>
      ))}
      <div className="col-span-3 grid min-h-8 grid-cols-subgrid items-center border-t border-line font-semibold">
        <dt className="contents">
          <span className="text-right">{formatNumber(look.ask)}</span>
          <span className="min-w-0">{t(several ? 'toAskAnswers' : 'toAsk')}</span>
        </dt>
        <dd className="text-right whitespace-nowrap">{toAsk}</dd>
      </div>
    </dl>
  )
}
