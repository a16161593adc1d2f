import { useLiveQuery } from 'dexie-react-hooks'
import { CircleHelp, EyeOff, FileQuestion, FileX, LogIn, type LucideIcon, Search, Unplug } from 'lucide-react'
import type { PageReport, PageState } from '../../lib/domain/page-report'
import { isUntouched } from '../../lib/store/queries/set-up'
import { FirstRun } from '../first-run/first-run'
import { LinkedInWithheld } from '../security/linkedin-withheld'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { t, type Word } from '../ui/words'
import { LookUpField } from './look-up-field'
import { CopyReport } from './page-health'
import { Witnesses } from './witnesses'

type Told = 'unsure' | 'unreadable' | 'wall' | 'gone' | 'hidden' | 'unsupported' | 'none'

interface Explained {
  readonly icon: LucideIcon
  readonly title: Word
  readonly body: Word
}

const explained: Record<Told, Explained> = {
  unsure: { icon: CircleHelp, title: 'pageUnsureTitle', body: 'pageUnsureBody' },
  unreadable: { icon: FileQuestion, title: 'pageUnreadableTitle', body: 'pageUnreadableBody' },
  wall: { icon: LogIn, title: 'pageWallTitle', body: 'pageWallBody' },
  gone: { icon: FileX, title: 'pageGoneTitle', body: 'pageGoneBody' },
  hidden: { icon: EyeOff, title: 'pageHiddenTitle', body: 'pageHiddenBody' },
  unsupported: { icon: Search, title: 'pageUnsupportedTitle', body: 'pageUnsupportedBody' },
  none: { icon: Unplug, title: 'noReaderTitle', body: 'noReaderBody' },
}

export const isTold = (state: PageState): state is Exclude<Told, 'none'> => state in explained

interface Props {
  readonly state: Told
  readonly report?: PageReport
  readonly again?: () => void
}

/** A page without anybody to show: why, and what works all the same. An address always does. */
export function PageStateView({ state, report, again }: Props) {
  const { icon, title, body } = explained[state]
  const untouched = useLiveQuery(isUntouched)
  const first = untouched && (state === 'none' || state === 'unsupported')
  const repairable = (state === 'unsure' || state === 'unreadable') && report
  return (
    <div>
      {first && (
        <div className="border-b border-line">
          <FirstRun />
        </div>
      )}
      {state === 'none' && <LinkedInWithheld />}
      {first ? (
        <div className="px-3 pt-3">
          <h2 className="font-medium">{t(title)}</h2>
          <p className="text-soft">{t(body)}</p>
        </div>
      ) : (
        <div className="border-b border-line">
          <EmptyState
            icon={icon}
            title={t(title)}
            action={
              repairable && (
                <>
                  {again && <Button onClick={again}>{t('readAgain')}</Button>}
                  <CopyReport report={report} />
                </>
              )
            }
          >
            {t(body)}
            {repairable && <Witnesses health={report.health} />}
          </EmptyState>
        </div>
      )}
      <div className="p-3">
        <LookUpField />
      </div>
    </div>
  )
}
