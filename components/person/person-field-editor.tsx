import type { Person } from '../../lib/domain/person'
import { guessedDomain, typedDomain } from '../../lib/domain/typed-subject'
import type { Correction } from '../../lib/store/writes/people'
import { t } from '../ui/words'
import { FieldEditor } from './field-editor'
import { type EditableField, fieldWords } from './field-words'

interface Props {
  readonly person: Person
  readonly field: EditableField
  readonly onSave: (change: Correction) => void
  /** Absent where it stands open by itself. */
  readonly onCancel?: () => void
}

/** A name is corrected in its two parts, because vendors are asked by both; a domain must be one. */
export function PersonFieldEditor({ person, field, onSave, onCancel }: Props) {
  if (field === 'fullName') {
    const { fullName, firstName = fullName, lastName = '' } = person
    return (
      <FieldEditor
        parts={[
          { name: 'firstName', label: t('fieldFirstName'), initial: firstName },
          { name: 'lastName', label: t('fieldLastName'), initial: lastName },
        ]}
        check={({ firstName: first }) => (first ? undefined : t('needsFirstName'))}
        onSave={({ firstName: first = '', lastName: last = '' }) =>
          onSave({ fullName: `${first} ${last}`.trim(), firstName: first, lastName: last })
        }
        {...(onCancel ? { onCancel } : {})}
      />
    )
  }
  const known = person[field] ?? ''
  const guess = field === 'domain' && !known && person.company ? guessedDomain(person.company) : undefined
  return (
    <FieldEditor
      parts={[
        {
          name: field,
          label: t(fieldWords[field]),
          initial: guess ?? known,
          ...(guess ? { hint: t('domainGuessed') } : {}),
        },
      ]}
      check={({ [field]: typed = '' }) =>
        field === 'domain' && typed && !typedDomain(typed) ? t('notADomain') : undefined
      }
      onSave={({ [field]: typed = '' }) =>
        onSave({ [field]: field === 'domain' ? (typedDomain(typed) ?? '') : typed })
      }
      {...(onCancel ? { onCancel } : {})}
    />
  )
}
