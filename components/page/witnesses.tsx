import type { PageHealth } from '../../lib/domain/page-report'
import { t } from '../ui/words'

/** Which parts of the page said the same about who this is, and which did not: rules' names, never what they read. */
export function Witnesses({ health }: { health: PageHealth }) {
  const lines = [
    ['witnessesAgree', health.agree],
    ['witnessesDisagree', health.disagree],
    ['notFoundOnPage', health.missing],
  ] as const
  return (
    <dl className="mt-2 text-left text-sm">
      {lines.map(
        ([word, names]) =>
          names.length > 0 && (
            <div key={word} className="flex gap-2">
              <dt className="shrink-0 text-soft">{t(word)}</dt>
              <dd className="min-w-0 break-words text-ink">{names.join(', ')}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
