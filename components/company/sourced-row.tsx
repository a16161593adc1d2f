import { idsInKeys } from '../../lib/domain/ids-in-keys'
import type { Person } from '../../lib/domain/person'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { PersonRow } from '../page/person-row'
import { t } from '../ui/words'

interface Props {
  readonly person: Person
  /** Kept before this was asked. */
  readonly known: boolean
  /** Where the vendor says they work, when that is not here. */
  readonly elsewhere: string | undefined
  readonly vendor: string
  readonly checked: boolean
  readonly onCheck: (checked: boolean) => void
}

/** Somebody a vendor named here, who has a card as soon as anything names them on LinkedIn. */
export function SourcedRow({ person, known, elsewhere, vendor, checked, onCheck }: Props) {
  const { lookUp } = usePanelState()
  const ids = idsInKeys(person.keys)
  return (
    <PersonRow
      name={person.fullName}
      about={[person.title, person.location].filter(Boolean).join(' · ')}
      known={known}
      checked={checked}
      onCheck={onCheck}
      onOpen={ids && (() => lookUp({ kind: 'person', facts: { kind: 'person', ids, facts: {} } }))}
    >
      {elsewhere && (
        <span className="block text-sm break-words text-warn">{t('worksElsewhere', vendor, elsewhere)}</span>
      )}
    </PersonRow>
  )
}
