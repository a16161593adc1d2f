import type { PageState } from '../../lib/domain/page-report'
import { CompanyCard } from '../company/company-card'
import { PersonCard } from '../person/person-card'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { t, type Word } from '../ui/words'
import { type PageInView, usePageInView } from './use-page-in-view'

const explained: Partial<Record<PageState, [Word, Word]>> = {
  unsure: ['pageUnsureTitle', 'pageUnsureBody'],
  wall: ['pageWallTitle', 'pageWallBody'],
  gone: ['pageGoneTitle', 'pageGoneBody'],
  hidden: ['pageHiddenTitle', 'pageHiddenBody'],
  unsupported: ['pageUnsupportedTitle', 'pageUnsupportedBody'],
}

function WhatThePageIs({ view }: { view: PageInView }) {
  const { sighting, eyes, tabId, ask } = view
  if (eyes === 'none' || tabId === undefined) {
    return <Notice title={t('noReaderTitle')}>{t('noReaderBody')}</Notice>
  }
  if (!sighting) return null
  const { report, personId, companyId } = sighting
  const settled = report.state === 'settled'
  if (report.subject?.kind === 'person' && (settled || report.state === 'settling')) {
    const target = personId && settled ? { personId } : { tabId, path: report.path }
    return <PersonCard target={target} page={report.subject} personId={personId} settled={settled} />
  }
  if (report.subject?.kind === 'company' && companyId) return <CompanyCard companyId={companyId} />
  const words = explained[report.state]
  if (!words) return <Notice>{t('pageLoading')}</Notice>
  const again = report.state === 'unsure' && <Button onClick={() => ask('again')}>{t('readAgain')}</Button>
  return (
    <Notice title={t(words[0])} action={again}>
      {t(words[1])}
    </Notice>
  )
}

export function ThisPage() {
  const view = usePageInView()
  const card = view.sighting?.report.subject !== undefined
  return (
    <div className={card ? '' : 'p-3'}>
      <WhatThePageIs view={view} />
    </div>
  )
}
