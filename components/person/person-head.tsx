import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Person } from '../../lib/domain/person'
import type { Correction } from '../../lib/store/writes/people'
import { showToast } from '../../lib/ui-state/toast-state'
import { Button } from '../ui/button'
import { t } from '../ui/words'
import { Correctable } from './correctable'
import { type EditableField, fieldWords } from './field-words'
import { type KnownStatus, KnownStatusMark } from './known-status'
import { PersonFieldEditor } from './person-field-editor'

interface Props {
  readonly person: Person
  readonly status: KnownStatus
  readonly correct: (change: Correction) => Promise<void>
}

const askedFor = ['title', 'company', 'domain', 'location'] as const

const saysMore = ({ headline, title, company }: Person): boolean =>
  headline !== undefined && headline !== title && headline !== `${title} at ${company}`

/** Who this is. Every line can be put right where it stands, and what is missing can be added. */
export function PersonHead({ person, status, correct }: Props) {
  const [editing, setEditing] = useState<EditableField>()
  const [edited, setEdited] = useState<EditableField>()
  const close = () => {
    setEdited(editing)
    setEditing(undefined)
  }
  const save = (change: Correction) => {
    close()
    correct(change).then(
      () => showToast(t('corrected')),
      () => showToast(t('refusedOther')),
    )
  }
  const field = (name: EditableField, after = false): ReactNode =>
    person[name] && (
      <Correctable
        key={name}
        field={name}
        source={person.sources[name]}
        edited={edited === name}
        onEdit={() => setEditing(name)}
      >
        {after && (
          <span aria-hidden="true" className="text-soft">
            {'· '}
          </span>
        )}
        {person[name]}
      </Correctable>
    )
  const line = (names: readonly EditableField[], look: string): ReactNode => {
    const edit = names.find((name) => name === editing)
    const shown = names.filter((name) => person[name])
    if (edit) return <PersonFieldEditor person={person} field={edit} onSave={save} onCancel={close} />
    if (shown.length === 0) return null
    return (
      // Room for the last pencil, wherever its line ends.
      <p className={`pr-7 ${look}`}>
        {shown.map((name, i) => (
          <span key={name}>
            {i > 0 && ' '}
            {field(name, i > 0)}
          </span>
        ))}
      </p>
    )
  }
  const missing = askedFor.filter((name) => !person[name] && name !== editing)
  return (
    <header>
      <div className="flex items-start gap-2">
        {editing === 'fullName' ? (
          <div className="flex-1">
            <PersonFieldEditor person={person} field="fullName" onSave={save} onCancel={close} />
          </div>
        ) : (
          <h2 className="min-w-0 flex-1 pr-7 text-lg leading-6 font-semibold">{field('fullName')}</h2>
        )}
        <span className="pt-0.5">
          <KnownStatusMark status={status} />
        </span>
      </div>
      {line(['title', 'company'], '')}
      {line(['domain', 'location'], 'text-soft')}
      {(saysMore(person) || editing === 'headline') && line(['headline'], 'text-sm text-soft')}
      {missing.length > 0 && (
        <p className="-ml-2 flex flex-wrap">
          {missing.map((name) => (
            <Button key={name} weight="quiet" className="px-2 text-sm!" onClick={() => setEditing(name)}>
              <Plus size={12} aria-hidden="true" />
              {t('addField', t(fieldWords[name]))}
            </Button>
          ))}
        </p>
      )}
    </header>
  )
}
