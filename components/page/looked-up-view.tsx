import { ArrowLeft } from 'lucide-react'
import { type LookedUp, usePanelState } from '../../lib/ui-state/panel-state'
import { Button } from '../ui/button'
import { t } from '../ui/words'
import { LookedUpCompany } from './looked-up-company'
import { LookedUpPerson } from './looked-up-person'

/** Somebody without their page, and the way back to the page in view. */
export function LookedUpView({ subject }: { subject: LookedUp }) {
  const { lookUp } = usePanelState()
  return (
    <div>
      <div className="border-b border-line px-1 py-0.5">
        <Button weight="quiet" onClick={() => lookUp(undefined)}>
          <ArrowLeft size={16} aria-hidden="true" />
          {t('backToPage')}
        </Button>
      </div>
      {subject.kind === 'person' ? (
        <LookedUpPerson key={JSON.stringify(subject.facts.ids)} facts={subject.facts} />
      ) : (
        <LookedUpCompany key={JSON.stringify(subject.ids)} ids={subject.ids} />
      )}
    </div>
  )
}
