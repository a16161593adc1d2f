import { useLiveQuery } from 'dexie-react-hooks'
import type { Job } from '../../lib/domain/job'
import type { PersonEvent } from '../../lib/domain/person-event'
import { type HistoryLine, personHistory } from '../../lib/store/queries/person-history'
import { catalogue } from '../../lib/vendors/catalogue'
import { priceText } from '../ui/price-words'
import { formatDateTime, formatWhen, t, type Word } from '../ui/words'
import { fieldWords } from './field-words'
import { statusWords } from './work'

function asked({ vendor, field, state, outcome, cost }: Job): string {
  const about = t(field === 'phone' ? 'phone' : field === 'profile' ? 'profile' : 'email')
  const end: Word =
    state === 'done'
      ? outcome?.kind === 'nothing'
        ? 'stateDoneNothing'
        : 'stateDoneFound'
      : state === 'cancelled'
        ? 'stateCancelled'
        : 'stateFailed'
  return [t('historyAsked', catalogue[vendor].name, about, t(end)), cost && priceText(cost)]
    .filter(Boolean)
    .join(' · ')
}

const events: Record<PersonEvent['kind'], Word> = {
  kept: 'historyKept',
  enriched: 'historyEnriched',
  changed: 'historyChanged',
  corrected: 'historyCorrected',
  listed: 'historyListed',
  exported: 'historyExported',
  contacted: 'historyContacted',
  status: 'historyStatus',
  merged: 'historyMerged',
}

function detailOf({ kind, detail = '' }: PersonEvent): string {
  if (kind === 'corrected' && detail in fieldWords) return t(fieldWords[detail as keyof typeof fieldWords])
  if (kind === 'status' && detail in statusWords) return t(statusWords[detail as keyof typeof statusWords])
  if (kind === 'changed' && detail === 'rejected') return t('valueRejected')
  return detail
}

export function historyText(line: HistoryLine): string {
  if (line.kind === 'kept') return t('historyKept')
  if (line.kind === 'listed') return t('historyListed', line.list)
  if (line.kind === 'asked') return asked(line.job)
  return t(events[line.event.kind], detailOf(line.event))
}

export function History({ personId }: { personId: string }) {
  const lines = useLiveQuery(() => personHistory(personId), [personId])
  return (
    <ol className="space-y-1 py-1 pl-5 text-sm">
      {lines?.map((line) => (
        <li key={`${line.at}-${historyText(line)}`} className="flex gap-2">
          <span className="min-w-0 flex-1 break-words">{historyText(line)}</span>
          <time
            dateTime={new Date(line.at).toISOString()}
            title={formatDateTime(line.at)}
            className="shrink-0 text-soft"
          >
            {formatWhen(line.at)}
          </time>
        </li>
      ))}
    </ol>
  )
}
