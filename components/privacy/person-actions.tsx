import { Ban, RotateCcw, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Finding } from '../../lib/domain/finding'
import type { Person } from '../../lib/domain/person'
import type { Suppression } from '../../lib/domain/suppression'
import { suppressPeople, unsuppressPerson } from '../../lib/privacy/suppress'
import { store } from '../../lib/store/opened'
import { showToast, showUndo } from '../../lib/ui-state/toast-state'
import { Button } from '../ui/button'
import { t } from '../ui/words'
import { ForgetDialog } from './forget-dialog'
import { ReportMenu } from './report-menu'
import { suppressionText } from './suppression-text'
import { useSuppression } from './use-suppression'

interface Props {
  readonly person: Person
  readonly findings: readonly Finding[]
  /** False for somebody who is only being looked at: there is nothing to report, and forgetting keeps them out. */
  readonly kept: boolean
  /** What else can be said against this card, before the rest. */
  readonly children?: ReactNode
}

const isOwn = ({ kind }: Suppression): boolean => kind === 'person' || kind === 'email'

/** What a person can ask of whoever keeps them: not to be contacted, to be forgotten, to be told what is known. */
export function PersonActions({ person, findings, kept, children }: Props) {
  const suppression = useSuppression(person, findings)
  const [asking, setAsking] = useState(false)
  const allow = () => unsuppressPerson(store, person, { evenForgotten: true })
  const suppress = async () => {
    await suppressPeople(store, [person], Date.now())
    showUndo(t('suppressedDone', person.fullName), () => void unsuppressPerson(store, person), 8)
  }
  // The card says above that they are on the list; here it says why, where that is not by their own name.
  const why = suppression && (suppression.reason === 'forgotten' || !isOwn(suppression)) && suppression
  const own = suppression && isOwn(suppression)
  return (
    <div>
      {why && (
        <p role="status" className="flex items-start gap-2 py-1 text-warn">
          <Ban size={16} aria-hidden="true" className="mt-px shrink-0" />
          <span className="min-w-0 break-words">{suppressionText(why)}</span>
        </p>
      )}
      <div className="mt-1 -ml-2.5 flex flex-wrap">
        {children}
        {suppression === null && (
          <Button weight="quiet" onClick={() => void suppress()}>
            <Ban size={16} aria-hidden="true" />
            {t('doNotContact')}
          </Button>
        )}
        {own && (
          <Button
            weight="quiet"
            onClick={() => void allow().then(() => showToast(t('allowedAgain', person.fullName)))}
          >
            <RotateCcw size={16} aria-hidden="true" />
            {t('allowAgain')}
          </Button>
        )}
        {kept && <ReportMenu personId={person.id} />}
        {suppression?.reason !== 'forgotten' && (
          <Button weight="danger" onClick={() => setAsking(true)}>
            <Trash2 size={16} aria-hidden="true" />
            {t('forget')}
          </Button>
        )}
      </div>
      <ForgetDialog
        open={asking}
        onClose={() => setAsking(false)}
        people={async () => [person]}
        size={1}
        name={person.fullName}
      />
    </div>
  )
}
