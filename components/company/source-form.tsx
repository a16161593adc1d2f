import type { Job } from '../../lib/domain/job'
import type { Person } from '../../lib/domain/person'
import type { Persona } from '../../lib/domain/persona'
import { fitsPersona } from '../../lib/domain/persona-match'
import { useSourcingState } from '../../lib/ui-state/sourcing-state'
import { PersonaPicker } from '../personas/persona-picker'
import { personaSummary } from '../personas/persona-words'
import { MoneyButton } from '../ui/money-button'
import { Select } from '../ui/select'
import { count, t } from '../ui/words'
import { useSourcePrice } from './use-source'

interface Props {
  readonly personas: readonly Persona[]
  readonly persona: Persona | undefined
  readonly people: readonly Person[]
  readonly sourcings: readonly Job[]
  readonly disabled: boolean
  readonly onSource: (persona: Persona) => void
}

const limits = Array.from({ length: 10 }, (_, i) => ({ value: String(i + 1), label: String(i + 1) }))

/** Of those kept here, whom the persona means: by title, or because a vendor gave them for it. */
function knownOf(persona: Persona, people: readonly Person[], sourcings: readonly Job[]): number {
  const given = new Set(
    sourcings
      .filter(({ wish }) => wish?.persona.name === persona.name)
      .flatMap(({ outcome }) => (outcome?.kind === 'people' ? outcome.ids : [])),
  )
  return people.filter((person) => given.has(person.id) || fitsPersona(person, persona)).length
}

export function SourceForm({ personas, persona, people, sourcings, disabled, onSource }: Props) {
  const { limit, choose, atMost } = useSourcingState()
  const price = useSourcePrice(limit)
  return (
    <>
      <PersonaPicker personas={personas} chosen={persona} onChoose={choose} />
      {persona && (
        <>
          <p className="mt-1 text-sm break-words text-soft">{personaSummary(persona)}</p>
          <p className="text-sm text-soft">{count('knownOfPersona', knownOf(persona, people, sourcings))}</p>
          <div className="mt-2 flex items-end gap-2">
            <div className="w-16 shrink-0">
              <Select
                label={t('sourceLimit')}
                options={limits}
                value={String(limit)}
                onChange={(value) => atMost(Number(value))}
              />
            </div>
            {price && (
              <MoneyButton
                weight="primary"
                label={count('sourceButton', limit)}
                price={price}
                disabled={disabled}
                onClick={() => onSource(persona)}
              />
            )}
          </div>
        </>
      )}
    </>
  )
}
