import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Call } from '../../lib/domain/job'
import { toCsv } from '../../lib/export/csv'
import { allRequests, requestsPage } from '../../lib/store/queries/requests'
import { Button } from '../ui/button'
import { Section } from '../ui/section'
import { count, formatNumber, formatWhen, t } from '../ui/words'
import { jobsOf, purposeWords, requestTable, stateWords } from './request-words'

const size = 20

const looks: Partial<Record<Call['state'], string>> = { failed: 'text-bad', unknown: 'text-warn' }

function RequestRow({ call }: { call: Call }) {
  const jobs = jobsOf(call)
  const exact = new Date(call.sentAt).toISOString()
  return (
    <li className="border-t border-line py-1.5 first:border-t-0">
      <div className="flex gap-3">
        <p className="min-w-0 flex-1 font-medium">{t(purposeWords[call.purpose])}</p>
        <p className={`whitespace-nowrap ${looks[call.state] ?? ''}`}>
          {t(stateWords[call.state])}
          {call.problem && <span className="text-soft"> · {call.problem}</span>}
        </p>
      </div>
      <p className="text-sm break-words text-soft">
        <time dateTime={exact} title={exact}>
          {formatWhen(call.sentAt)}
        </time>
        {' · '}
        {call.host}
        {' · '}
        {t(call.paid ? 'requestPaid' : 'requestFree')}
        {jobs && ` · ${t('requestJob')} ${jobs}`}
      </p>
    </li>
  )
}

/** What left this computer by our doing, and nothing about whom it was for. */
export function RequestLog() {
  const [from, setFrom] = useState(0)
  const [said, setSaid] = useState('')
  const page = useLiveQuery(() => requestsPage(from, size), [from])
  if (!page) return null
  const { rows, total } = page
  const copy = async () => {
    const all = await allRequests()
    await navigator.clipboard.writeText(toCsv(requestTable(all)))
    setSaid(count('requestsCopied', all.length))
  }
  return (
    <Section
      title={t('requestsHeading')}
      className="mt-5"
      aside={total > 0 && <Button onClick={() => void copy()}>{t('requestsCopy')}</Button>}
    >
      <p className="text-sm text-soft">{total > 0 ? t('requestsIntro') : t('requestsEmpty')}</p>
      <p role="status" className="text-sm text-good empty:hidden">
        {said}
      </p>
      <ol className="mt-1">
        {rows.map((call) => (
          <RequestRow key={call.id} call={call} />
        ))}
      </ol>
      {total > size && (
        <nav aria-label={t('requestsHeading')} className="mt-1 flex items-center gap-2">
          <Button disabled={from === 0} onClick={() => setFrom(Math.max(0, from - size))}>
            {t('requestsNewer')}
          </Button>
          <Button disabled={from + size >= total} onClick={() => setFrom(from + size)}>
            {t('requestsOlder')}
          </Button>
          <span className="text-soft">
            {t(
              'requestsShown',
              formatNumber(from + 1),
              formatNumber(from + rows.length),
              formatNumber(total),
            )}
          </span>
        </nav>
      )}
    </Section>
  )
}
