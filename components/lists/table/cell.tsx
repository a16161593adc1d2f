import type { Job } from '../../../lib/domain/job'
import { type Row, splitTags } from '../../../lib/lists/row'
import { catalogue } from '../../../lib/vendors/catalogue'
import { statusWords } from '../../person/work'
import { seniorityName } from '../../personas/seniority-name'
import { StatusSign } from '../../ui/status-chip'
import { formatWhen, t } from '../../ui/words'
import { countryName } from '../filter-words'
import type { ColumnId } from './columns'

const underWay = new Set(['claimed', 'sending', 'submitted'])

/** What is being asked stands where the answer will come. */
function Asking({ job }: { job: Job }) {
  const { name } = catalogue[job.vendor]
  return (
    <span className="truncate text-soft">
      {t(underWay.has(job.state) ? 'rowAsking' : 'rowWaiting', name)}
    </span>
  )
}

function Found({ value, status }: { value: string; status: Row['emailStatus'] }) {
  if (!status) return null
  return (
    <>
      <StatusSign status={status} />
      <span className="truncate">{value}</span>
    </>
  )
}

interface Props {
  readonly row: Row
  readonly column: ColumnId
  readonly jobs: readonly Job[] | undefined
}

export function Cell({ row, column, jobs }: Props) {
  if (column === 'email' || column === 'phone') {
    const job = jobs?.find(({ field }) => field === column)
    if (job) return <Asking job={job} />
    return <Found value={row[column]} status={row[`${column}Status`]} />
  }
  if (column === 'status')
    return (
      <span className={`truncate ${row.status === 'new' ? 'text-soft' : ''}`}>
        {t(statusWords[row.status])}
      </span>
    )
  if (column === 'createdAt') return <span className="truncate text-soft">{formatWhen(row.createdAt)}</span>
  if (column === 'tags') return <span className="truncate">{splitTags(row.tags).join(', ')}</span>
  if (column === 'seniority') return <span className="truncate">{seniorityName(row.seniority)}</span>
  if (column === 'country') return <span className="truncate">{countryName(row.country)}</span>
  return <span className={`truncate ${column === 'name' ? 'font-medium' : ''}`}>{row[column]}</span>
}
