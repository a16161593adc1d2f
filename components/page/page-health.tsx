import { ClipboardCopy } from 'lucide-react'
import type { PageReport } from '../../lib/domain/page-report'
import { ourVersion } from '../../lib/messages/open-pages'
import { showToast } from '../../lib/ui-state/toast-state'
import { fieldWords } from '../person/field-words'
import { confidenceText } from '../person/source-words'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { t } from '../ui/words'
import { pageReportText } from './page-report-text'
import { Witnesses } from './witnesses'

export function CopyReport({ report }: { report: PageReport }) {
  const copy = async () => {
    await navigator.clipboard.writeText(pageReportText(report, ourVersion()))
    showToast(t('reportCopied'))
  }
  return (
    <Button weight="quiet" onClick={() => void copy()}>
      <ClipboardCopy size={16} aria-hidden="true" />
      {t('copyReport')}
    </Button>
  )
}

const fieldText = (field: string): string =>
  field in fieldWords ? t(fieldWords[field as keyof typeof fieldWords]) : field

/** The health line: what was found on the page by which rule, what was not, and how to tell somebody about it. */
export function PageHealth({ report }: { report: PageReport }) {
  const { subject, health } = report
  if (!subject) return null
  const facts = Object.entries(subject.facts)
  return (
    <div className="px-3 pb-3">
      <Disclosure
        className="text-sm text-soft"
        summary={t('pageHealth', facts.length, facts.length + health.missing.length)}
      >
        <div className="py-1 pl-5 text-sm">
          <dl className="grid grid-cols-[auto_1fr] gap-x-3">
            {facts.map(([field, { source, confidence }]) => (
              <div key={field} className="contents">
                <dt className="text-soft first-letter:uppercase">{fieldText(field)}</dt>
                <dd>
                  {source} · {confidenceText(confidence)}
                </dd>
              </div>
            ))}
          </dl>
          <Witnesses health={health} />
          <div className="mt-1 -ml-2.5">
            <CopyReport report={report} />
          </div>
        </div>
      </Disclosure>
    </div>
  )
}
