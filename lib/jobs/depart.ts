import { defined } from '../domain/defined'
import type { Call, Job } from '../domain/job'
import { without } from '../domain/without'
import type { OperationFacts } from '../vendors/contract'
import { terms } from '../vendors/terms'
import { allowedNow, limitOf } from './allowance'
import type { Engine } from './engine'
import { takeSlot } from './rate-limit'
import { stampNow } from './stamp-clock'

const leaseMs = 60_000

export const asClaimed = ({ now, bootId }: Engine, jobs: readonly Job[]): Job[] =>
  jobs.map((job) => ({
    ...job,
    state: 'claimed',
    bootId,
    leaseUntil: now() + leaseMs,
    attempt: job.attempt + 1,
  }))

/** Compare-and-set: of two contexts that want the same jobs, one gets them. */
export async function claim(engine: Engine, jobs: readonly Job[]): Promise<Job[]> {
  const { store } = engine
  return store.transaction('rw', store.jobs, async () => {
    const now = engine.now()
    const current = await store.jobs.bulkGet(jobs.map(({ id }) => id))
    const mine = current.filter(
      (job): job is Job =>
        job?.state === 'planned' || (job?.state === 'claimed' && (job.leaseUntil ?? 0) < now),
    )
    const claimed = asClaimed(engine, mine)
    await store.jobs.bulkPut(claimed)
    return claimed
  })
}

export async function release(
  engine: Engine,
  jobs: readonly Job[],
  change: Partial<Job> = {},
): Promise<void> {
  const { store, bootId } = engine
  await store.transaction('rw', store.jobs, async () => {
    const current = await store.jobs.bulkGet(jobs.map(({ id }) => id))
    const mine = current.filter((job): job is Job => job?.state === 'claimed' && job.bootId === bootId)
    await store.jobs.bulkPut(
      mine.map((job): Job => ({ ...without(job, 'leaseUntil'), state: 'planned', ...change })),
    )
  })
}

/** Only what has not left can be cancelled; answers how many still could. */
export async function cancel(engine: Engine, jobs: readonly Pick<Job, 'id'>[]): Promise<number> {
  const { store } = engine
  return store.transaction('rw', store.jobs, async () => {
    const current = await store.jobs.bulkGet(jobs.map(({ id }) => id))
    const still = current.filter((job): job is Job => job?.state === 'planned' || job?.state === 'claimed')
    await store.jobs.bulkPut(
      still.map(
        (job): Job => ({
          ...without(job, 'openKey', 'leaseUntil'),
          state: 'cancelled',
          endedAt: engine.now(),
        }),
      ),
    )
    return still.length
  })
}

const purposes = { find: 'find', source: 'source', list: 'lists' } as const

/** Counted per key and endpoint class: two keys of one vendor have two windows. */
export const bucketOf = (operation: OperationFacts, tag: string): string | undefined =>
  operation.limit && `${tag}:${operation.limit.bucket}`

export type Departure =
  | {
      readonly kind: 'left'
      readonly call: Call
      readonly jobs: readonly Job[]
      readonly stamp?: number
      /** By the clock that nobody can set. */
      readonly steadyAt: number
    }
  | { readonly kind: 'full'; readonly waitMs: number }
  | { readonly kind: 'lost' }

/**
 * The point of no return, in one durable transaction: the slot is taken, the call is journalled and the jobs are
 * sending. Only after this has committed may a byte leave.
 */
export async function depart(
  engine: Engine,
  operation: OperationFacts,
  tag: string,
  claimed: readonly Job[],
  slotId?: string,
): Promise<Departure> {
  const { store, bootId } = engine
  return store.transaction('rw', [store.jobs, store.calls, store.hits, store.notes], async () => {
    const now = engine.now()
    const steadyAt = engine.steady()
    const bucket = bucketOf(operation, tag)
    const limit = limitOf(engine, operation)
    const [current, allowed] = await Promise.all([
      store.jobs.bulkGet(claimed.map(({ id }) => id)),
      limit && bucket && allowedNow(store, bucket, limit, now),
    ])
    const mine = current.filter(
      (job): job is Job => job?.state === 'claimed' && job.bootId === bootId && (job.leaseUntil ?? 0) >= now,
    )
    if (mine.length === 0) return { kind: 'lost' }
    let stamp: number | undefined
    if (bucket && allowed) {
      const slot = await takeSlot(store, bucket, allowed, stampNow(engine))
      if (!slot.ok) return { kind: 'full', waitMs: slot.waitMs }
      stamp = slot.stamp
    }
    const call: Call = {
      id: crypto.randomUUID(),
      vendor: operation.vendor,
      operation: operation.id,
      host: new URL(terms[operation.vendor].origin).host,
      purpose: purposes[mine[0]?.kind ?? 'find'],
      paid: operation.paid,
      jobIds: mine.map(({ id }) => id),
      state: 'sending',
      bootId,
      sentAt: now,
      ...defined({ slotId }),
    }
    const sending = mine.map(
      (job): Job => ({ ...without(job, 'leaseUntil'), state: 'sending', sentAt: now, callId: call.id }),
    )
    await Promise.all([store.calls.add(call), store.jobs.bulkPut(sending)])
    return { kind: 'left', call, jobs: sending, steadyAt, ...defined({ stamp }) }
  })
}
