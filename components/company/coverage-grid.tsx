import { useMemo } from 'react'
import { coverageOf } from '../../lib/domain/coverage'
import type { Job } from '../../lib/domain/job'
import type { Person } from '../../lib/domain/person'
import type { Persona } from '../../lib/domain/persona'
import type { Seniority } from '../../lib/domain/seniority'
import { seniorityName } from '../personas/seniority-name'
import { priceText } from '../ui/price-words'
import { Section } from '../ui/section'
import { count, t } from '../ui/words'
import { CoverageCellView } from './coverage-cell'
import { useSourcePrice } from './use-source'

interface Props {
  readonly personas: readonly Persona[]
  readonly people: readonly Person[]
  readonly sourcings: readonly Job[]
  readonly disabled: boolean
  readonly limit: number
  readonly onSource: (persona: Persona, seniority: Seniority) => void
}

/** Whom one has here, from what is kept. An empty cell is a button, and its price stands below. */
export function CoverageGrid({ personas, people, sourcings, disabled, limit, onSource }: Props) {
  const { columns, rows } = useMemo(
    () => coverageOf(personas, people, sourcings),
    [personas, people, sourcings],
  )
  const price = useSourcePrice(limit)
  if (!price) return null
  const named = new Map(people.map(({ id, fullName }) => [id, fullName]))
  return (
    <Section title={t('coverage')} className="mt-3 border-t border-line pt-2">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={t('coverage')}>
        <table className="w-full">
          <thead>
            <tr>
              {columns.map((seniority) => (
                <th
                  key={seniority}
                  scope="col"
                  className="px-0.5 pb-1 text-xs font-normal whitespace-nowrap text-soft"
                >
                  {seniorityName(seniority)}
                </th>
              ))}
            </tr>
          </thead>
          {/* A name of any length has a line of its own: beside its cells it would push them out of the panel. */}
          {rows.map(({ persona, cells }) => (
            <tbody key={persona.id} className="border-t border-line">
              <tr>
                <th scope="rowgroup" colSpan={columns.length} className="pt-1 text-left text-sm font-normal">
                  {persona.name}
                </th>
              </tr>
              <tr>
                {cells.map((cell) => (
                  <td key={cell.seniority} className="p-0 text-center">
                    <CoverageCellView
                      cell={cell}
                      persona={persona.name}
                      names={cell.personIds.map((id) => named.get(id) ?? '')}
                      price={priceText(price)}
                      disabled={disabled}
                      onSource={() => onSource(persona, cell.seniority)}
                    />
                  </td>
                ))}
              </tr>
            </tbody>
          ))}
        </table>
      </div>
      <p className="mt-1 text-sm text-soft">{count('emptyCellSources', limit, priceText(price))}</p>
    </Section>
  )
}
