import type { Group } from '../../domain/group'
import type { Job, JobState } from '../../domain/job'
import { store } from '../opened'

/** How far one action about many people has come. Grows while it runs: a miss asks the next vendor. */
export interface GroupProgress {
  readonly group: Group
  readonly total: number
  readonly done: number
  /** Done, with something to show for it. */
  readonly found: number
  /** Answers that fit nobody, or values in no form that is known. */
  readonly unmatched: number
  readonly failed: number
  readonly unknown: number
  readonly cancelled: number
  /** Not yet answered, whether out or waiting; those that the user paused are among them. */
  readonly waiting: number
  readonly sending: number
  readonly paused: boolean
  /** Credits so far, and what is promised for the rest. */
  readonly cost: number
  readonly promised: number
  /** False as soon as one figure is an estimate of ours. */
  readonly exact: boolean
}

const waiting: readonly JobState[] = ['planned', 'paused', 'claimed', 'sending', 'submitted']
const out: readonly JobState[] = ['sending', 'submitted']

function progressOf(group: Group, jobs: readonly Job[]): GroupProgress {
  const count = (...states: readonly JobState[]) => jobs.filter(({ state }) => states.includes(state)).length
  const sum = (some: readonly Job[], credits: (job: Job) => number) =>
    some.reduce((total, job) => total + credits(job), 0)
  const open = jobs.filter(({ state }) => waiting.includes(state) || state === 'unknown')
  return {
    group,
    total: jobs.length,
    done: count('done'),
    found: jobs.filter(({ outcome }) => outcome !== undefined && outcome.kind !== 'nothing').length,
    unmatched: sum(jobs, ({ outcome }) => outcome?.unmatched ?? 0),
    failed: count('failed'),
    unknown: count('unknown'),
    cancelled: count('cancelled'),
    waiting: count(...waiting),
    sending: count(...out),
    paused: group.pausedAt !== undefined,
    cost: sum(jobs, ({ cost }) => cost?.credits ?? 0),
    promised: sum(open, ({ price }) => price.credits),
    exact: jobs.every(({ cost }) => cost?.basis !== 'assumed'),
  }
}

const withJobs = async (group: Group): Promise<GroupProgress> =>
  progressOf(group, await store.jobs.where('groupId').equals(group.id).toArray())

/** The newest first. */
export async function recentGroups(limit: number): Promise<GroupProgress[]> {
  const groups = await store.groups.orderBy('startedAt').reverse().limit(limit).toArray()
  return Promise.all(groups.map(withJobs))
}
