import { useLiveQuery } from 'dexie-react-hooks'
import type { RemoteContact } from '../../lib/domain/remote-list'
import { store } from '../../lib/store/opened'
import { type ContactMatch, contactMatches, leadKey } from '../../lib/store/queries/remote-lists'
import { rememberNotSame } from '../../lib/store/writes/not-same'
import { takeForSame } from '../../lib/store/writes/remote-people'
import { Button } from '../ui/button'
import { Section } from '../ui/section'
import { count, t } from '../ui/words'

function MatchRow({ match }: { match: ContactMatch }) {
  const { contact, leadId, personId } = match
  const line = (parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ')
  return (
    <li className="border-t border-line py-2 first:border-t-0">
      <p className="font-medium break-words">{match.fullName}</p>
      <p className="text-sm break-words text-soft">
        {t('matchListed', line([contact.title, contact.company]))}
      </p>
      <p className="text-sm break-words text-soft">{t('matchYours', line([match.title, match.company]))}</p>
      <div className="mt-1 flex flex-wrap gap-2">
        <Button onClick={() => void takeForSame(store, personId, leadId, Date.now())}>
          {t('samePerson')}
        </Button>
        <Button weight="quiet" onClick={() => void rememberNotSame(store, leadKey(leadId), personId)}>
          {t('notSamePerson')}
        </Button>
      </div>
    </li>
  )
}

/** Offered, never assumed: a lead has no public address by which it could be compared. */
export function ContactMatches({ contacts }: { contacts: readonly RemoteContact[] }) {
  const matches = useLiveQuery(() => contactMatches(contacts), [contacts])
  if (!matches || matches.length === 0) return null
  return (
    <Section title={count('matchesFound', matches.length)} className="mt-3">
      <p className="text-sm text-soft">{t('matchesWhy')}</p>
      <ul className="max-h-72 overflow-y-auto">
        {matches.map((match) => (
          <MatchRow key={`${match.leadId}-${match.personId}`} match={match} />
        ))}
      </ul>
    </Section>
  )
}
