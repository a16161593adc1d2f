import { useLiveQuery } from 'dexie-react-hooks'
import { keyNotes } from '../../lib/store/queries/keys'
import { currentSettings } from '../../lib/store/queries/money'
import type { PersonView } from '../../lib/store/queries/people'
import { AddToList } from '../lists/add-to-list'
import { t } from '../ui/words'
import { FindButtons } from './find-buttons'
import { useOffers } from './use-offers'
import { Values } from './values'

interface Props {
  readonly view: PersonView
  /** Nothing may be spent on somebody the page is not yet sure about. */
  readonly settled: boolean
  /** Keeps the person, and answers their lasting id. */
  readonly keep: () => Promise<string>
}

export function PersonCard({ view, settled, keep }: Props) {
  const { person, findings, jobs } = view
  const keys = useLiveQuery(keyNotes)
  const settings = useLiveQuery(currentSettings)
  const offers = useOffers(
    person,
    JSON.stringify([keys, settings, findings.length, jobs.map(({ state }) => state)]),
  )
  const { title, company, headline } = person
  const has = (field: 'email' | 'phone') =>
    findings.some((one) => one.field === field && one.status === 'verified')
  const known =
    has('email') && has('phone') ? 'knownComplete' : findings.length > 0 ? 'knownPartly' : 'knownNew'
  const where = [person.domain, person.location].filter(Boolean).join(' · ')
  return (
    <article className="p-3">
      <header>
        <div className="flex items-baseline gap-2">
          <h2 className="min-w-0 flex-1 break-words text-lg font-semibold">{person.fullName}</h2>
          <span className="whitespace-nowrap text-sm text-soft">{t(known)}</span>
        </div>
        {(title || company) && <p className="break-words">{[title, company].filter(Boolean).join(' · ')}</p>}
        {headline && headline !== `${title} at ${company}` && (
          <p className="line-clamp-2 break-words text-soft">{headline}</p>
        )}
        {where && <p className="text-soft">{where}</p>}
      </header>
      <div className="mt-3">{offers && <FindButtons offers={offers} keep={keep} settled={settled} />}</div>
      <Values field="email" findings={findings} jobs={jobs} />
      <Values field="phone" findings={findings} jobs={jobs} />
      <div className="mt-4 border-t border-line pt-3">
        <AddToList people={async () => [await keep()]} />
      </div>
    </article>
  )
}
