import type { Person } from '../../lib/domain/person'
import type { Correction } from '../../lib/store/writes/people'
import { t } from '../ui/words'
import { PersonFieldEditor } from './person-field-editor'

interface Props {
  readonly person: Person
  readonly need: 'needs-domain' | 'needs-name'
  readonly correct: (change: Correction) => Promise<void>
}

/** The one thing a vendor must be told before it can be asked at all: asked for where the button would be. */
export function NeededFirst({ person, need, correct }: Props) {
  const isName = need === 'needs-name'
  return (
    <div className="rounded-md border border-line px-3 py-2">
      <p>{t(isName ? 'neededName' : 'neededDomain', person.company ?? t('thisCompany'))}</p>
      <PersonFieldEditor
        key={need}
        person={person}
        field={isName ? 'fullName' : 'domain'}
        onSave={(change) => void correct(change)}
      />
    </div>
  )
}
