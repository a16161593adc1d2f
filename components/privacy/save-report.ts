import { personFields } from '../../lib/domain/fact'
import type { Finding } from '../../lib/domain/finding'
import { type PersonReport, reportOn } from '../../lib/privacy/report'
import { type ReportPart, reportPage } from '../../lib/privacy/report-page'
import { store } from '../../lib/store/opened'
import { type HistoryLine, personHistory } from '../../lib/store/queries/person-history'
import { catalogue } from '../../lib/vendors/catalogue'
import { fieldWords } from '../person/field-words'
import { historyText } from '../person/history'
import { sourceName } from '../person/receipt'
import { sourceText } from '../person/source-words'
import { statusWords } from '../person/work'
import { priceText } from '../ui/price-words'
import { saveFile } from '../ui/save-file'
import { statusText } from '../ui/status-chip'
import { formatDateTime, t } from '../ui/words'
import { suppressionText } from './suppression-text'

type Row = ReportPart['rows'][number]

const part = (title: Parameters<typeof t>[0], rows: readonly Row[]): ReportPart => ({
  title: t(title),
  rows,
  none: t('reportNone'),
})

function described({ person }: PersonReport): Row[] {
  const fields = [...personFields, 'domain' as const].flatMap((field): Row[] => {
    const value = person[field]
    const source = person.sources[field]
    return value === undefined ? [] : [[t(fieldWords[field]), value, source ? sourceText(source) : '']]
  })
  const rest: Row[] = [
    [t('reportNames'), [person.profileUrl ?? '', ...person.keys].filter(Boolean).join(', '), ''],
    [t('receiptCountry'), person.country ?? '', ''],
    [t('reportStatus'), t(statusWords[person.status]), ''],
    [t('reportTags'), person.tags.join(', '), ''],
    [t('reportNote'), person.note ?? '', ''],
    [t('reportFirstKept'), formatDateTime(person.createdAt), ''],
  ]
  return [...fields, ...rest.filter(([, value]) => value !== '')]
}

function valueRow({ field, value, status, receipt }: Finding): Row {
  const { provider, at, cost } = receipt
  const from = [sourceName(receipt), provider, formatDateTime(at), cost && priceText(cost)]
  return [t(field), value, [statusText(status), ...from].filter(Boolean).join(' · ')]
}

const historyRow = (line: HistoryLine): Row => [formatDateTime(line.at), historyText(line)]

function partsOf(report: PersonReport, history: readonly HistoryLine[]): ReportPart[] {
  return [
    part('reportPerson', described(report)),
    part('reportValues', report.values.map(valueRow)),
    part(
      'reportAsked',
      report.asked.map(({ vendor, host = '', field, at }) => [
        formatDateTime(Date.parse(at)),
        catalogue[vendor].name,
        [field && t(field), host].filter(Boolean).join(' · '),
      ]),
    ),
    part(
      'reportLists',
      report.lists.map(({ name, since }) => [name, formatDateTime(Date.parse(since))]),
    ),
    part(
      'reportVendorLists',
      report.vendorLists.map(({ list = '', fullName = '', title = '', company = '' }) => [
        list,
        [fullName, title, company].filter(Boolean).join(' · '),
      ]),
    ),
    part('reportHistory', history.map(historyRow)),
    part(
      'reportExports',
      report.exports.map(({ at, detail = '' }) => [formatDateTime(at), detail]),
    ),
    part(
      'reportRaw',
      report.rawAnswers.map((raw): Row => ['', raw]),
    ),
    part(
      'reportSuppression',
      report.suppression
        ? [[formatDateTime(report.suppression.at), suppressionText(report.suppression)]]
        : [],
    ),
  ]
}

export async function saveReportPage(personId: string): Promise<void> {
  const report = await reportOn(store, personId, Date.now())
  if (!report) return
  const { fullName } = report.person
  const page = reportPage({
    language: t('languageCode'),
    title: t('reportTitle', fullName),
    intro: t('reportIntro', formatDateTime(Date.parse(report.madeAt))),
    parts: partsOf(report, await personHistory(personId, 10_000)),
  })
  saveFile(`${t('report')} ${fullName}.html`, 'text/html', page)
}

export async function saveReportData(personId: string): Promise<void> {
  const report = await reportOn(store, personId, Date.now())
  if (report)
    saveFile(
      `${t('report')} ${report.person.fullName}.json`,
      'application/json',
      JSON.stringify(report, null, 2),
    )
}
