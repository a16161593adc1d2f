import { useEffect, useRef, useState } from 'react'
import type { PageReport } from '../../lib/domain/page-report'
import { store } from '../../lib/store/opened'
import { learnFromPage } from '../../lib/store/writes/page-companies'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { CompanyCard } from '../company/company-card'
import { PersonOnPage } from '../person/person-on-page'
import { Skeleton } from '../ui/skeleton'
import { t } from '../ui/words'
import { LookUpField } from './look-up-field'
import { LookedUpView } from './looked-up-view'
import { PageHealth } from './page-health'
import { isTold, PageStateView } from './page-state'
import { PeopleOnPage } from './people-on-page'
import { usePinnedOrActiveTab } from './use-active-tab'
import { usePageInView } from './use-page-in-view'

/** Remembers the organisations a page names, and answers which one the page is about. */
function useLearntCompany(report: PageReport | undefined): string | undefined {
  const [learnt, setLearnt] = useState<{ path: string; companyId: string }>()
  useEffect(() => {
    if (!report) return
    learnFromPage(store, report, Date.now())
      .then((companyId) => companyId && setLearnt({ path: report.path, companyId }))
      .catch(() => undefined)
  }, [report])
  return learnt && learnt.path === report?.path ? learnt.companyId : undefined
}

const rowsIn = ({ state, rows, health }: PageReport): number => {
  const { rows: counted } = health.counters
  return state === 'settled' ? (rows?.length ?? (typeof counted === 'number' ? counted : 0)) : 0
}

function Waiting() {
  return (
    <div className="p-3">
      <p className="late mb-2 text-soft">{t('pageLoading')}</p>
      <Skeleton lines={5} />
    </div>
  )
}

/** Whoever or whatever the page in view is about, unless the user looks somebody else up. */
export function ThisPage({ small = false }: { small?: boolean }) {
  const { lookedUp, lookingUp, followPage } = usePanelState()
  const tabId = usePinnedOrActiveTab()
  const before = useRef<number>(undefined)
  // The panel follows the tab in view: somebody looked up stays only while that is the same one.
  useEffect(() => {
    if (before.current !== undefined && before.current !== tabId) followPage()
    before.current = tabId
  }, [tabId, followPage])
  return (
    <>
      {lookingUp && (
        <div className="border-b border-line p-3">
          <LookUpField autoFocus />
        </div>
      )}
      {lookedUp ? <LookedUpView subject={lookedUp} /> : <PageInView small={small} />}
    </>
  )
}

function PageInView({ small }: { small: boolean }) {
  const { tabId, eyes, report, ask } = usePageInView()
  const { lookUp } = usePanelState()
  const companyId = useLearntCompany(report)
  if (eyes === 'none') return <PageStateView state="none" />
  if (!report || tabId === undefined) return null
  const { subject, state, rows } = report
  const visible = rowsIn(report)
  const people = visible > 0 && (
    <PeopleOnPage
      visible={visible}
      rows={rows}
      onShow={() => ask('rows')}
      onOpen={(facts) => lookUp({ kind: 'person', facts })}
    />
  )
  if (subject?.kind === 'person' && (state === 'settled' || state === 'settling')) {
    return (
      <>
        <PersonOnPage
          key={report.path}
          facts={subject}
          settled={state === 'settled'}
          tabId={tabId}
          small={small}
        />
        {!small && <PageHealth report={report} />}
      </>
    )
  }
  if (companyId) {
    return (
      <>
        <CompanyCard key={companyId} companyId={companyId} small={small} />
        {people && <div className="border-t border-line">{people}</div>}
        {!small && <PageHealth report={report} />}
      </>
    )
  }
  if (people) return people
  if (isTold(state)) return <PageStateView state={state} report={report} again={() => ask('again')} />
  // A page of results that shows no people, such as one of companies.
  if (state === 'settled' && !subject) return <PageStateView state="unsupported" />
  return <Waiting />
}
