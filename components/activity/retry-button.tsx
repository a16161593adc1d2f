import type { Intent } from '../../lib/domain/intent'
import type { Job } from '../../lib/domain/job'
import { useSpend } from '../spending/use-spend'
import { MoneyButton } from '../ui/money-button'
import { spend } from '../ui/spend'
import { t } from '../ui/words'

async function askOnceMore({ wish, listWish, personId, field }: Job, intent: Intent): Promise<void> {
  if (wish) await spend('source.request', { intent, wish })
  else if (listWish) await spend('remote-list.create', { intent, wish: listWish })
  else if (personId && field) await spend('find.request', { intent, personId, fields: [field], again: false })
}

/** Nothing was charged for what failed: this is a new question at a price of its own. */
export function RetryButton({ job }: { job: Job }) {
  const { begin, busy, aside } = useSpend(job.vendor)
  return (
    <>
      <MoneyButton
        label={t('retry')}
        price={job.price}
        disabled={busy}
        onClick={() =>
          begin({ price: job.price, people: job.wish?.limit ?? 1, run: (intent) => askOnceMore(job, intent) })
        }
      />
      {aside}
    </>
  )
}
