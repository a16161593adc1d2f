import type { Job } from '../../domain/job'
import { type QueueReason, type QueueState, queueNote } from '../../domain/queue-state'
import type { VendorProblem } from '../../domain/refusal'
import type { VendorId } from '../../domain/vendor'
import { store } from '../opened'

export interface QueueRow {
  readonly vendor: VendorId
  readonly operation: string
  /** Jobs that have not left. */
  readonly waiting: number
  /** Jobs whose request is out. */
  readonly sending: number
  /** Jobs that the vendor works on. */
  readonly submitted: number
  /** Paused by the user. */
  readonly held: number
  readonly why?: QueueReason
  /** When the next request leaves, where that is known. */
  readonly nextAt?: number
  readonly limit?: { readonly max: number; readonly windowMs: number }
  readonly pausedUntil?: number
  readonly pausedBy?: VendorProblem
}

interface Pause {
  readonly problem: VendorProblem
  readonly until?: number
}

const live = ['planned', 'claimed', 'paused', 'sending', 'submitted'] as const
const count = (jobs: readonly Job[], ...states: readonly Job['state'][]): number =>
  jobs.filter(({ state }) => states.includes(state)).length

async function rowOf(key: string, jobs: readonly Job[], states: readonly QueueState[]): Promise<QueueRow> {
  const [vendor, operation] = key.split('|') as [VendorId, string]
  const waiting = count(jobs, 'planned', 'claimed')
  const pause = (await store.notes.get(`pause:${vendor}`))?.value as Pause | undefined
  // Without a word from the worker, the first of those that were sent back says when it goes again.
  const due = Math.min(
    ...jobs.flatMap(({ state, notBefore = 0 }) => (/^(?:planned|claimed)$/.test(state) ? [notBefore] : [])),
  )
  const state = states.find((one) => one.vendor === vendor && one.operation === operation)
  return {
    vendor,
    operation,
    waiting,
    sending: count(jobs, 'sending'),
    submitted: count(jobs, 'submitted'),
    held: count(jobs, 'paused'),
    ...(state && waiting > 0 ? { why: state.why } : {}),
    ...(waiting > 0 && (state?.nextAt ?? due) > 0 ? { nextAt: state?.nextAt ?? due } : {}),
    ...(state?.limit ? { limit: state.limit } : {}),
    ...(pause?.until ? { pausedUntil: pause.until } : {}),
    ...(pause ? { pausedBy: pause.problem } : {}),
  }
}

/** What is under way or waiting, by vendor and kind of call: for which limit, and until when. */
export async function queueByVendor(): Promise<QueueRow[]> {
  const jobs = await store.jobs
    .where('state')
    .anyOf([...live])
    .toArray()
  const states = ((await store.notes.get(queueNote))?.value ?? []) as QueueState[]
  const groups = new Map<string, Job[]>()
  for (const job of jobs) {
    const key = `${job.vendor}|${job.operation}`
    const group = groups.get(key)
    if (group) group.push(job)
    else groups.set(key, [job])
  }
  return Promise.all([...groups].sort().map(([key, mine]) => rowOf(key, mine, states)))
}
