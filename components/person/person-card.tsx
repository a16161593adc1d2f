import { useLiveQuery } from 'dexie-react-hooks'
import type { PersonFacts } from '../../lib/domain/page-report'
import type { Target } from '../../lib/messages/contract'
import { keyNotes } from '../../lib/store/queries/keys'
import { currentSettings } from '../../lib/store/queries/money'
import { personView } from '../../lib/store/queries/people'
import { AddToList } from '../lists/add-to-list'
import { t } from '../ui/words'
import { FindButtons } from './find-buttons'
import { useOffers } from './use-offers'
import { Values } from './values'

interface Props {
  readonly target: Target
  readonly page?: PersonFacts
  readonly personId: string | undefined
  readonly settled: boolean
}

export function PersonCard({ target, page, personId, settled }: Props) {
  const view = useLiveQuery(() => (personId ? personView(personId) : undefined), [personId])
  const keys = useLiveQuery(keyNotes)
  const settings = useLiveQuery(currentSettings)
  const person = view?.person
  const findings = view?.findings ?? []
  const jobs = view?.jobs ?? []
  const offers = useOffers(
    target,
    JSON.stringify([
      settled,
      keys,
      settings,
      person?.updatedAt,
      findings.length,
      jobs.map(({ state }) => state),
    ]),
  )
  const name = person?.fullName ?? page?.facts.fullName?.value ?? ''
  const title = person?.title ?? page?.facts.title?.value
  const company = person?.company ?? page?.facts.company?.value
  const headline = page?.facts.headline?.value ?? person?.headline
  const location = person?.location ?? page?.facts.location?.value
  const has = (field: 'email' | 'phone') =>
    findings.some((one) => one.field === field && one.status === 'verified')
  const known =
    has('email') && has('phone') ? 'knownComplete' : findings.length > 0 ? 'knownPartly' : 'knownNew'
  return (
    <article className="p-3">
      <header>
        <div className="flex items-baseline gap-2">
          <h2 className="min-w-0 flex-1 break-words text-lg font-semibold">{name}</h2>
          <span className="whitespace-nowrap text-sm text-soft">{t(known)}</span>
        </div>
        {(title || company) && <p className="break-words">{[title, company].filter(Boolean).join(' · ')}</p>}
        {headline && headline !== `${title} at ${company}` && (
          <p className="line-clamp-2 break-words text-soft">{headline}</p>
        )}
        {(person?.domain || location) && (
          <p className="text-soft">{[person?.domain, location].filter(Boolean).join(' · ')}</p>
        )}
      </header>
      <div className="mt-3">
        {offers && <FindButtons offers={offers} target={target} settled={settled} />}
      </div>
      <Values field="email" findings={findings} jobs={jobs} />
      <Values field="phone" findings={findings} jobs={jobs} />
      <div className="mt-4 border-t border-line pt-3">
        <AddToList targets={[target]} />
      </div>
    </article>
  )
}
