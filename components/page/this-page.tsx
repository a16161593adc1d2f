import { useEffect, useState } from 'react'
import type { PageReport, PageState } from '../../lib/domain/page-report'
import { store } from '../../lib/store/opened'
import { learnFromPage } from '../../lib/store/writes/page-companies'
import { CompanyCard } from '../company/company-card'
import { PersonOnPage } from '../person/person-on-page'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { t, type Word } from '../ui/words'
import { usePageInView } from './use-page-in-view'

const explained: Partial<Record<PageState, [Word, Word]>> = {
  unsure: ['pageUnsureTitle', 'pageUnsureBody'],
  unreadable: ['pageUnreadableTitle', 'pageUnreadableBody'],
  wall: ['pageWallTitle', 'pageWallBody'],
  gone: ['pageGoneTitle', 'pageGoneBody'],
  hidden: ['pageHiddenTitle', 'pageHiddenBody'],
  unsupported: ['pageUnsupportedTitle', 'pageUnsupportedBody'],
}

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

export function ThisPage() {
  const { tabId, eyes, report, ask } = usePageInView()
  const companyId = useLearntCompany(report)
  if (eyes === 'none') {
    return (
      <div className="p-3">
        <Notice title={t('noReaderTitle')}>{t('noReaderBody')}</Notice>
      </div>
    )
  }
  if (!report || tabId === undefined) return null
  const { subject, state } = report
  if (subject?.kind === 'person' && (state === 'settled' || state === 'settling')) {
    return <PersonOnPage key={report.path} facts={subject} settled={state === 'settled'} tabId={tabId} />
  }
  if (companyId) return <CompanyCard key={companyId} companyId={companyId} />
  const words = explained[state]
  const again = (state === 'unsure' || state === 'unreadable') && (
    <Button onClick={() => ask('again')}>{t('readAgain')}</Button>
  )
  return (
    <div className="p-3">
      {words ? (
        <Notice title={t(words[0])} action={again}>
          {t(words[1])}
        </Notice>
      ) : (
        <Notice>{t('pageLoading')}</Notice>
      )}
    </div>
  )
}
