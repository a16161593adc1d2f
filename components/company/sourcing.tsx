import { useLiveQuery } from 'dexie-react-hooks'
import type { Job } from '../../lib/domain/job'
import { openSettings } from '../../lib/messages/open-pages'
import type { CompanyView } from '../../lib/store/queries/company'
import { keyNotes } from '../../lib/store/queries/keys'
import { useSourcingState } from '../../lib/ui-state/sourcing-state'
import { catalogue } from '../../lib/vendors/catalogue'
import { usePersonas } from '../personas/use-personas'
import { Button } from '../ui/button'
import { Section } from '../ui/section'
import { t } from '../ui/words'
import { CoverageGrid } from './coverage-grid'
import { SourceForm } from './source-form'
import { SourcedPeople } from './sourced-people'
import { useSource } from './use-source'

const underWay: readonly Job['state'][] = ['planned', 'paused', 'claimed', 'sending']

/** Asking for people: one persona here and now, or the one cell that is still empty. */
export function Sourcing({ view, small }: { view: CompanyView; small: boolean }) {
  const personas = usePersonas()
  const keys = useLiveQuery(keyNotes)
  const { personaId, limit } = useSourcingState()
  const source = useSource(view.company.id)
  if (!personas || !keys) return <div className="min-h-32" />
  const persona = personas.find(({ id }) => id === personaId) ?? personas[0]
  const last = view.sourcings.find(({ state }) => state !== 'cancelled')
  const busy = source.busy || (last !== undefined && underWay.includes(last.state))
  const canAsk = keys.some(({ vendor }) => catalogue[vendor].sources)
  return (
    <>
      <Section title={t('sourceTitle')} className="mt-2 border-t border-line pt-2">
        <SourceForm
          personas={personas}
          persona={persona}
          people={view.people}
          sourcings={view.sourcings}
          disabled={busy || !canAsk}
          onSource={(chosen) => source.ask(chosen, chosen.seniorities, limit)}
        />
        {!canAsk && (
          <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
            {t('sourceNeedsKey', catalogue.lonescale.name)}
            <Button onClick={() => void openSettings()}>{t('addKey')}</Button>
          </p>
        )}
        {source.aside}
      </Section>
      {last && <SourcedPeople key={last.id} job={last} company={view.company} />}
      {!small && personas.length > 0 && (
        <CoverageGrid
          personas={personas}
          people={view.people}
          sourcings={view.sourcings}
          disabled={busy || !canAsk}
          limit={limit}
          onSource={(chosen, seniority) => source.ask(chosen, [seniority], limit)}
        />
      )}
    </>
  )
}
