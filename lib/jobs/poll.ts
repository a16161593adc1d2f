import type { Call } from '../domain/job'
import type { Verdict } from '../domain/offer'
import { type Progress, VendorError } from '../vendors/contract'
import type { Engine } from './engine'
import { freeCall } from './free-call'
import { settleFailure } from './settle-failure'
import { settleFind } from './settle-find'
import { stampNow } from './stamp-clock'
import { subjectOf } from './subject'

const longestWait = 30 * 60_000
const shortest = 1000
const slowest = 60_000

/** Ever less often: eight per cent of the time that has gone by, so that a slow job is not asked hundreds of times. */
const nextLook = (call: Call, now: number, scale: number): number =>
  now + Math.min(slowest, Math.max(shortest, (now - call.sentAt) * 0.08 * scale)) / scale

const jobsOf = (engine: Engine, call: Call) => engine.store.jobs.where('callId').equals(call.id).toArray()

async function look(engine: Engine, call: Call, secret: string): Promise<Progress> {
  const { bulk } = engine.adapters[call.vendor]
  const jobs = await jobsOf(engine, call)
  const ids = [...new Set(jobs.flatMap(({ personId }) => personId ?? []))]
  const people = (await engine.store.people.bulkGet(ids)).filter((person) => person !== undefined)
  if (!bulk || !call.vendorJobId) throw new VendorError('not-found', 'maybe')
  const request = { jobId: call.vendorJobId, subjects: people.map(subjectOf) }
  return freeCall(engine, bulk.poll, 'poll', secret, (context) => bulk.poll.run(request, context))
}

async function pollOne(engine: Engine, call: Call): Promise<void> {
  const { store } = engine
  const now = () => stampNow(engine)
  const grant = await engine.keyFor(call.vendor)
  const submit = engine.adapters[call.vendor].bulk?.submit
  if (!grant || !submit) {
    // Locked, or without a key: there is nothing to hurry for, and whatever changes that pokes.
    await store.calls.update(call.id, { nextPollAt: now() + slowest / engine.timeScale })
    return
  }
  const jobs = await jobsOf(engine, call)
  const end = (error: VendorError) => settleFailure(engine, submit, call, jobs, grant.tag, error)
  const isOld = engine.now() - call.sentAt > longestWait / engine.timeScale
  let progress: Progress
  try {
    progress = await look(engine, call, grant.secret)
  } catch {
    if (isOld) return end(new VendorError('timeout', 'maybe'))
    // Looking costs nothing and is safe to repeat: the job at the vendor is not touched by a look that failed.
    await store.calls.update(call.id, {
      nextPollAt: nextLook(call, now() + 2000 / engine.timeScale, engine.timeScale),
    })
    return
  }
  if (progress.state === 'finished')
    return settleFind(engine, call, jobs, progress.result, submit.missMayCost)
  if (progress.state === 'stopped')
    return end(new VendorError('vendor-down', 'maybe', { said: progress.saidStatus }))
  // Not before it was looked at: the clock may have been set, or the keys locked for an hour.
  if (isOld) return end(new VendorError('timeout', 'maybe'))
  const { done, total } = progress
  await store.calls.update(call.id, {
    nextPollAt: nextLook(call, now(), engine.timeScale),
    ...(done !== undefined && total !== undefined ? { progress: { done, total } } : {}),
  })
}

/** Looks after every job that a vendor is working on, and answers when to look next. */
export async function pollSubmitted(engine: Engine): Promise<number> {
  let next = Number.POSITIVE_INFINITY
  for (const call of await engine.store.calls.where('state').equals('submitted').toArray()) {
    if (call.slotId !== undefined) continue
    if ((call.nextPollAt ?? 0) <= engine.now() && engine.online()) await pollOne(engine, call)
    const after = await engine.store.calls.get(call.id)
    if (after?.state === 'submitted')
      next = Math.min(next, Math.max(after.nextPollAt ?? 0, engine.now() + 500))
  }
  return next
}

/** For a job that was given up although the vendor has it: one more look, and nothing but a result changes anything. */
export async function lookOnce(engine: Engine, call: Call): Promise<Verdict> {
  const submit = engine.adapters[call.vendor].bulk?.submit
  const grant = await engine.keyFor(call.vendor)
  if (!submit || !grant) return 'unclear'
  const progress = await look(engine, call, grant.secret)
  if (progress.state !== 'finished') return 'unclear'
  await settleFind(engine, call, await jobsOf(engine, call), progress.result, submit.missMayCost)
  engine.guard.committed()
  return 'recovered'
}
