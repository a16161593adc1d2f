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
  readonly column: 'email' | 'phone'
  readonly jobs: readonly Job[] | undefined
}

/** A value that was looked for, or that it is being looked for. */
export function ValueCell({ row, column, jobs }: Props) {
  const job = jobs?.find(({ field }) => field === column)
  if (job) return <Asking job={job} />
  return <Found value={row[column]} status={row[`${column}Status`]} />
}

export const isValue = (column: ColumnId): column is 'email' | 'phone' =>
  column === 'email' || column === 'phone'

/** All that the other columns say. */
export function cellText(row: Row, column: Exclude<ColumnId, 'email' | 'phone'>): string {
  switch (column) {
    case 'status':
      return t(statusWords[row.status])
    case 'createdAt':
      return formatWhen(row.createdAt)
    case 'tags':
      return splitTags(row.tags).join(', ')
    case 'seniority':
      return seniorityName(row.seniority)
    case 'country':
      return countryName(row.country)
    default:
      return row[column]
  }
}

/** What is said softly beside the name and what is said of them. */
export const cellLook = (row: Row, column: ColumnId): string => {
  if (column === 'name') return 'font-medium'
  return column === 'createdAt' || (column === 'status' && row.status === 'new') ? 'text-soft' : ''
}
