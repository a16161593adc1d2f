import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { FindField } from '../../lib/domain/finding'
import type { Offer } from '../../lib/domain/offer'
import type { Refusal } from '../../lib/domain/refusal'
import { store } from '../../lib/store/opened'
import { keyNotes } from '../../lib/store/queries/keys'
import { currentSettings } from '../../lib/store/queries/money'
import type { PersonView } from '../../lib/store/queries/people'
import { type Correction, correctPerson } from '../../lib/store/writes/people'
import { AddToList } from '../lists/add-to-list'
import { PersonActions } from '../privacy/person-actions'
import { useSuppression } from '../privacy/use-suppression'
import { Disclosure } from '../ui/disclosure'
import { t } from '../ui/words'
import { askWith, priceOfAll } from './ask'
import { Asking } from './asking'
import { History } from './history'
import { knownStatusOf } from './known-status-of'
import { PersonHead } from './person-head'
import { SecondOpinion } from './second-opinion'
import { bestValue } from './sorted-values'
import { useOffers } from './use-offers'
import { usePersonKeys } from './use-person-keys'
import { Values } from './values'
import { Work } from './work'
import { WrongPerson } from './wrong-person'
import { YoursSince } from './yours-since'

interface Props {
  readonly view: PersonView
  /** Nothing may be spent on somebody the page is not yet sure about. */
  readonly settled: boolean
  /** Keeps the person, and answers their lasting id. */
  readonly keep: () => Promise<string>
  /** For the popup: who it is, what can be asked and what is known; the rest is in the panel. */
  readonly small?: boolean
}

export function PersonCard({ view, settled, keep, small = false }: Props) {
  const { person, kept, findings, jobs } = view
  const keys = useLiveQuery(keyNotes)
  const settings = useLiveQuery(currentSettings)
  const suppression = useSuppression(person, findings)
  const [openedAt] = useState(() => Date.now())
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{ refusal: Refusal; credits: number }>()
  const change = JSON.stringify([
    keys,
    settings,
    findings.map(({ id, held, rejected }) => [id, held, rejected]),
    jobs.map(({ state }) => state),
    suppression?.id,
  ])
  const offers = useOffers(person, change, { hold: busy })
  const ask = async (from: readonly Offer[] | undefined, fields: readonly FindField[], opinion = false) => {
    if (!from || busy || !settled || !navigator.onLine) return
    setBusy(true)
    const refusal = await askWith(from, { person, kept, keep }, opinion)(fields)
    setRefused(refusal && { refusal, credits: priceOfAll(from, fields)?.credits ?? 0 })
    setBusy(false)
  }
  const correct = async (change: Correction) => correctPerson(store, await keep(), change, Date.now())
  usePersonKeys({ findings, onAsk: (fields) => void ask(offers, fields) })
  const values = (field: 'email' | 'phone') => (
    <Values
      field={field}
      findings={findings}
      jobs={jobs}
      now={openedAt}
      freshDays={settings?.freshDays ?? 90}
      opinion={
        !offers?.find((offer) => offer.field === field)?.price && (
          <SecondOpinion
            person={person}
            field={field}
            change={change}
            busy={busy}
            onAsk={(from) => void ask(from, [field], true)}
          />
        )
      }
    />
  )
  return (
    <article className="p-3">
      <PersonHead person={person} status={knownStatusOf(view, offers)} correct={correct} />
      <YoursSince view={view} />
      <div className="mt-3">
        <Asking
          person={person}
          has={(field) => field !== 'profile' && bestValue(findings, field) !== undefined}
          offers={offers}
          settled={settled}
          busy={busy}
          refused={refused}
          onAsk={(fields) => void ask(offers, fields)}
          onSolved={() => setRefused(undefined)}
          correct={correct}
        />
      </div>
      {values('email')}
      {values('phone')}
      <div className="mt-2 border-t border-line pt-2">
        <AddToList withKey people={async () => [await keep()]} />
      </div>
      {!small && (
        <>
          <div className="mt-2">
            <Work person={person} keep={keep} />
          </div>
          {kept && (
            <Disclosure className="mt-2 text-soft" summary={t('history')}>
              <History personId={person.id} />
            </Disclosure>
          )}
          <PersonActions person={person} findings={findings} kept={kept}>
            <WrongPerson findings={findings} />
          </PersonActions>
        </>
      )}
    </article>
  )
}
