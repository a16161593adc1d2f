import { useLiveQuery } from 'dexie-react-hooks'
import { wholeLedger } from '../../lib/store/queries/ledger'
import { Section } from '../ui/section'
import { Skeleton } from '../ui/skeleton'
import { t } from '../ui/words'
import { LedgerTable } from './ledger-table'
import { Scoreboard } from './scoreboard'
import { SpendChart } from './spend-chart'

/** The account book: by day, line by line, what each vendor was worth, and where every request stands. */
export function SpendingView() {
  const book = useLiveQuery(wholeLedger)
  if (!book) return <Skeleton lines={6} />
  return (
    <>
      <Section title={t('spendTitle')}>
        <SpendChart lines={book.lines} />
      </Section>
      <Section title={t('accountBook')}>
        <LedgerTable book={book} />
      </Section>
      <Section title={t('scoreTitle')}>
        <Scoreboard />
      </Section>
      <p className="border-t border-line pt-2">
        <a href="options.html#linkedin" target="_blank" rel="noreferrer" className="text-accent underline">
          {t('requestLogLink')}
        </a>
      </p>
    </>
  )
}
