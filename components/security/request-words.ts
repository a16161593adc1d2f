import type { Call } from '../../lib/domain/job'
import type { Word } from '../ui/words'

export const purposeWords: Record<Call['purpose'], Word> = {
  find: 'purposeFind',
  source: 'purposeSource',
  balance: 'purposeBalance',
  lists: 'purposeLists',
  poll: 'purposePoll',
  reconcile: 'purposeReconcile',
  probe: 'purposeProbe',
}

export const stateWords: Record<Call['state'], Word> = {
  sending: 'sentSending',
  submitted: 'sentSubmitted',
  done: 'sentDone',
  failed: 'sentFailed',
  unknown: 'sentUnknown',
}

const short = (id: string): string => id.slice(0, 8)
export const jobsOf = ({ jobIds }: Call): string => jobIds.map(short).join(' ')

const head = ['time', 'host', 'purpose', 'operation', 'may cost', 'jobs', 'outcome', 'problem', 'ended']

/** For a spreadsheet or a data-protection officer: plain names and times that sort, in no language of its own. */
export const requestTable = (calls: readonly Call[]): string[][] => [
  head,
  ...calls.map((call) => [
    new Date(call.sentAt).toISOString(),
    call.host,
    call.purpose,
    call.operation,
    call.paid ? 'yes' : 'no',
    call.jobIds.join(' '),
    call.state,
    call.problem ?? '',
    call.endedAt === undefined ? '' : new Date(call.endedAt).toISOString(),
  ]),
]
