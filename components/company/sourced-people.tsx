import { useLiveQuery } from 'dexie-react-hooks'
import type { Job } from '../../lib/domain/job'
import { peopleById } from '../../lib/store/queries/people'
import { catalogue } from '../../lib/vendors/catalogue'
import { AddToList } from '../lists/add-to-list'
import { JobLine } from '../person/job-line'
import { priceText } from '../ui/price-words'
import { useNow } from '../ui/use-now'
import { t } from '../ui/words'

export function SourcedPeople({ job }: { job: Job }) {
  const ids = job.outcome?.kind === 'people' ? job.outcome.ids : []
  const people = useLiveQuery(() => peopleById(ids), [job.id, ids.length])
  const now = useNow(job.state === 'sending')
  const vendor = catalogue[job.vendor].name
  if (job.state === 'sending') {
    return (
      <p className="mt-3 text-soft">
        {t('sourcing', vendor, Math.max(0, Math.round((now - (job.sentAt ?? now)) / 1000)))}
      </p>
    )
  }
  if (job.outcome?.kind === 'nothing' && job.state === 'done') {
    return (
      <p className="mt-3 text-soft">
        {t('sourcedNothing', job.cost?.credits ? t('costCredits', priceText(job.cost)) : t('costNothing'))}
      </p>
    )
  }
  if (job.outcome?.kind !== 'people')
    return (
      <div className="mt-3">
        <JobLine job={job} />
      </div>
    )
  if (!people) return null
  const had = people.filter(({ createdAt }) => createdAt < job.plannedAt)
  return (
    <section className="mt-3" aria-live="polite">
      <p className="text-soft">
        {t('sourcedSummary', people.length, had.length, people.length - had.length)}
      </p>
      <ul>
        {people.map((person) => (
          <li key={person.id} className="border-t border-line py-1.5">
            <p className="font-medium">{person.fullName}</p>
            <p className="text-soft">{[person.title, person.company].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
      <div className="mt-2">
        <AddToList people={async () => ids} />
      </div>
    </section>
  )
}
