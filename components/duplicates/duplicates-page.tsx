import { useLiveQuery } from 'dexie-react-hooks'
import { ArrowLeft } from 'lucide-react'
import { store } from '../../lib/store/opened'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { EmptyState } from '../ui/empty-state'
import { IconButton } from '../ui/icon-button'
import { Notice } from '../ui/notice'
import { Skeleton } from '../ui/skeleton'
import { count, formatWhen, t } from '../ui/words'
import { DuplicateRow } from './duplicate-row'
import { useDuplicates } from './use-duplicates'

const recentMerges = () => store.merges.orderBy('at').reverse().limit(20).toArray()

/** Who may be here twice. Nothing is joined by itself, and what was joined can be taken apart again. */
export function DuplicatesPage({ onBack }: { onBack: () => void }) {
  const { pairs, refusal, merge, apart, swap, unmerge } = useDuplicates()
  const merges = useLiveQuery(recentMerges) ?? []
  return (
    <section className="p-3">
      <header className="-ml-2 flex items-center gap-1">
        <IconButton icon={ArrowLeft} label={t('back')} onClick={onBack} />
        <h2 className="min-w-0 flex-1 text-lg font-semibold">{t('duplicatesTitle')}</h2>
      </header>
      <p className="mt-1 text-soft">{t('duplicatesIntro')}</p>
      {refusal && (
        <div className="mt-2">
          <Notice tone="bad">
            {t(refusal.code === 'already-asking' ? 'duplicateBusy' : 'refusedOther')}
          </Notice>
        </div>
      )}
      {!pairs && <Skeleton lines={6} />}
      {pairs?.length === 0 && <EmptyState title={t('duplicatesNone')} />}
      {pairs && pairs.length > 0 && (
        <ul className="mt-1">
          {pairs.map((pair) => (
            <DuplicateRow
              key={`${pair.kept.id} ${pair.other.id}`}
              pair={pair}
              onMerge={() => void merge(pair)}
              onSwap={() => swap(pair)}
              onApart={() => void apart(pair)}
            />
          ))}
        </ul>
      )}
      {merges.length > 0 && (
        <div className="mt-3 border-t border-line pt-2">
          <Disclosure summary={count('mergesDone', merges.length)}>
            <ul>
              {merges.map(({ id, at, kept, gone }) => (
                <li key={id} className="flex items-center gap-2 py-1">
                  <span className="min-w-0 flex-1">
                    <span className="block truncate">
                      {gone.fullName} → {kept.fullName}
                    </span>
                    <span className="text-sm text-soft">{formatWhen(at)}</span>
                  </span>
                  <Button weight="quiet" onClick={() => void unmerge(id)}>
                    {t('unmerge')}
                  </Button>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </section>
  )
}
