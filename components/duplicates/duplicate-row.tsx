import type { DuplicatePair, DuplicateReason } from '../../lib/store/queries/duplicates'
import { Button } from '../ui/button'
import { formatWhen, t, type Word } from '../ui/words'

const reasons: Record<DuplicateReason, Word> = {
  email: 'duplicateEmail',
  phone: 'duplicatePhone',
  domain: 'duplicateDomain',
  company: 'duplicateCompany',
}

function Side({ label, person }: { label: string; person: DuplicatePair['kept'] }) {
  return (
    <div className="min-w-0 flex-1">
      <p className="text-xs text-soft">{label}</p>
      <p className="font-medium break-words">{person.name}</p>
      <p className="text-sm break-words text-soft">
        {[person.title, person.company].filter(Boolean).join(' · ')}
      </p>
      {person.email && <p className="text-sm break-all text-soft">{person.email}</p>}
      <p className="text-sm text-soft">{t('knownSince', formatWhen(person.createdAt))}</p>
    </div>
  )
}

interface Props {
  readonly pair: DuplicatePair
  readonly onMerge: () => void
  readonly onSwap: () => void
  readonly onApart: () => void
}

/** Two who may be one, why, and which of them would stay. */
export function DuplicateRow({ pair, onMerge, onSwap, onApart }: Props) {
  return (
    <li className="border-t border-line py-3 first:border-t-0">
      <p className="text-sm">{pair.reasons.map((reason) => t(reasons[reason])).join(' · ')}</p>
      <div className="mt-1 flex gap-3">
        <Side label={t('duplicateKept')} person={pair.kept} />
        <Side label={t('duplicateMoves')} person={pair.other} />
      </div>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={onMerge}>{t('duplicateMerge')}</Button>
        <Button weight="quiet" onClick={onSwap}>
          {t('duplicateSwap')}
        </Button>
        <Button weight="quiet" onClick={onApart}>
          {t('notSamePerson')}
        </Button>
      </div>
    </li>
  )
}
