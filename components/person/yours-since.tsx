import type { PersonView } from '../../lib/store/queries/people'
import { count, formatDay, t } from '../ui/words'

/** What was paid for somebody and since when: the reason there is no button any more. */
export function YoursSince({ view: { kept, person, findings, jobs } }: { view: PersonView }) {
  if (!kept || findings.length === 0) return null
  const since = Math.min(person.createdAt, ...findings.map(({ receipt }) => receipt.at))
  const credits = jobs.reduce((sum, { cost }) => sum + (cost?.credits ?? 0), 0)
  const assumed = jobs.some(({ cost }) => cost && cost.credits > 0 && cost.basis === 'assumed')
  return (
    <p className="text-sm text-soft">
      {t('yoursSince', formatDay(since), count(assumed ? 'creditsAssumed' : 'credits', credits))}
    </p>
  )
}
