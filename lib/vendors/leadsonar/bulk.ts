import { entriesOf } from '../answers/fields'
import { there } from '../answers/optional'
import { readAnswer } from '../answers/read-answer'
import type { BulkOperations, PollOperation, PollRequest, Progress, SubmitOperation } from '../contract'
import { freeCall, paidCall, pricesOf } from '../contract/operation'
import { plainLine } from '../forms/plain-text'
import { askVendor, unreadable } from '../net/ask-vendor'
import { correlate } from '../subjects/correlate'
import { siftForSending } from '../subjects/sift'
import { JobAnswer, JobContact, TicketAnswer } from './answers'
import { contacts } from './check'
import { base, door } from './door'
import { mapJobContact } from './map'
import { bulkBody } from './request'

const submit: SubmitOperation = {
  id: 'leadsonar.bulk',
  vendor: 'leadsonar',
  kind: 'submit',
  fields: ['email', 'phone'],
  ...paidCall,
  price: pricesOf('leadsonar', ['email', 'phone']),
  needs: ['name', 'domain'],
  helps: ['profile-url', 'company'],
  gives: ['email', 'phone'],
  batch: 100,
  // With the id the job can be polled; without it only the balance tells that it exists.
  reconcile: 'credit-difference',
  ...contacts,

  async run(request, context) {
    const { send } = siftForSending(contacts, request.subjects, submit.batch)
    const { paid, deadlineMs } = submit
    const body = bulkBody(request, send)
    const answer = await askVendor(
      { door, method: 'POST', path: `${base}/enrich`, body, paid, deadlineMs },
      context,
    )
    const { id, total_contacts, estimated_seconds } = readAnswer(answer, TicketAnswer, submit)
    return {
      jobId: id,
      // The figure is the same for two contacts and for three: good for a first look and nothing else.
      firstPollAfterMs: Math.min(Math.max((estimated_seconds ?? 5) * 1000, 2_000), 15_000),
      ...there('accepted', total_contacts),
    }
  },
}

const poll: PollOperation = {
  ...freeCall,
  id: 'leadsonar.bulk-poll',
  vendor: 'leadsonar',
  kind: 'poll',
  gives: ['email', 'phone'],
  batch: 100,

  async run(request, context) {
    const { paid, deadlineMs } = poll
    const path = `${base}/enrich/${encodeURIComponent(request.jobId)}`
    const answer = await askVendor({ door, method: 'GET', path, paid, deadlineMs }, context)
    const job = readAnswer(answer, JobAnswer, poll)
    const progress = isOf(request.jobId, job) ? progressOf(job, request) : undefined
    if (progress === undefined) throw unreadable(poll, answer)
    return progress
  },
}

/** Another job's people must not be taken for ours. */
const isOf = (jobId: string, { id }: JobAnswer) => !id || id === jobId

const goingOn = new Set(['processing', 'queued', 'pending', 'running', 'in_progress'])
const givenUp = new Set(['failed', 'cancelled', 'canceled', 'expired', 'error'])

/** Two words are documented. People are the end of any job whose word does not say that it goes on. */
function progressOf(job: JobAnswer, request: PollRequest): Progress | undefined {
  const status = plainLine(job.status ?? '', 60).toLowerCase()
  const saidStatus = there('saidStatus', status || undefined)
  if (!goingOn.has(status)) {
    if (job.contacts) return { state: 'finished', result: resultOf(job.contacts, request), ...saidStatus }
    if (givenUp.has(status)) return { state: 'stopped', saidStatus: status }
    if (status === 'completed' || status === '') return undefined
  }
  const { total, completed } = job.progress ?? {}
  return { state: 'running', ...there('done', completed), ...there('total', total), ...saidStatus }
}

function resultOf(list: readonly unknown[], { subjects }: PollRequest) {
  const { entries, unreadable } = entriesOf(list, JobContact)
  const { send, setAside } = contacts.sift(subjects)
  return correlate(entries.map(mapJobContact), { subjects: send, setAside, unreadable, complete: true })
}

export const bulk: BulkOperations = { submit, poll }
