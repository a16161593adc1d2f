import { useLiveQuery } from 'dexie-react-hooks'
import { personView } from '../../lib/store/queries/people'
import { PersonCard } from '../person/person-card'
import { t } from '../ui/words'

/** The card of somebody out of a table. */
export function KeptPerson({ personId }: { personId: string }) {
  const view = useLiveQuery(async () => (await personView(personId)) ?? 'gone', [personId])
  if (view === 'gone') return <p className="p-3 text-soft">{t('personGone')}</p>
  if (!view || view.person.id !== personId) return null
  return <PersonCard key={personId} view={view} settled keep={async () => personId} />
}
