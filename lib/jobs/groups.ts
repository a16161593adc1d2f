import type { Job, JobState } from '../domain/job'
import { without } from '../domain/without'
import type { Engine } from './engine'

/** Changes the jobs of a group that have not left yet, and answers how many that were. */
async function changeWaiting(
  engine: Engine,
  groupId: string,
  from: readonly JobState[],
  change: (job: Job) => Job,
): Promise<number> {
  const { store } = engine
  return store.transaction('rw', store.jobs, store.groups, async () => {
    const waiting = await store.jobs
      .where('groupId')
      .equals(groupId)
      .and((job) => from.includes(job.state))
      .toArray()
    await store.jobs.bulkPut(waiting.map(change))
    return waiting.length
  })
}

export const cancelGroup = (engine: Engine, groupId: string): Promise<number> =>
  changeWaiting(engine, groupId, ['planned', 'paused', 'claimed'], (job) => ({
    ...without(job, 'openKey', 'leaseUntil', 'notBefore'),
    state: 'cancelled',
    endedAt: engine.now(),
  }))

export async function pauseGroup(engine: Engine, groupId: string): Promise<void> {
  await changeWaiting(engine, groupId, ['planned', 'claimed'], (job) => ({
    ...without(job, 'leaseUntil'),
    state: 'paused',
  }))
  await engine.store.groups.update(groupId, { pausedAt: engine.now() })
}

export async function resumeGroup(engine: Engine, groupId: string): Promise<void> {
  await changeWaiting(engine, groupId, ['paused'], (job) => ({ ...job, state: 'planned' }))
  await engine.store.groups
    .where('id')
    .equals(groupId)
    .modify((group) => {
      delete group.pausedAt
    })
}
