import type { Intent } from '../domain/intent'
import type { Call, Job } from '../domain/job'
import type { Verdict } from '../domain/offer'
import { Refusal } from '../domain/refusal'
import type { VendorId } from '../domain/vendor'
import { without } from '../domain/without'
import { appendToLedger } from '../store/writes/ledger'
import type { Engine } from './engine'
import { listRequest } from './luggage'
import { lookOnce } from './poll'
import { proveByBalance } from './prove-by-balance'
import { readRemoteLists } from './remote-lists'
import { requestFinds } from './request-finds'
import { requestList } from './request-list'
import { requestSourcing } from './request-sourcing'
import { settleList } from './settle-list'

async function open(engine: Engine, callId: string): Promise<{ call: Call; jobs: Job[] }> {
  const call = await engine.store.calls.get(callId)
  if (call?.state !== 'unknown') throw new Refusal('not-known')
  return {
    call,
    jobs: await engine.store.jobs
      .where('callId')
      .equals(callId)
      .and(({ state }) => state === 'unknown')
      .toArray(),
  }
}

const priceOfAll = (jobs: readonly Job[]): number => jobs.reduce((sum, { price }) => sum + price.credits, 0)

/** Closes an unknown outcome for good: as proved free, or booked at a price. */
async function close(
  engine: Engine,
  call: Call,
  jobs: readonly Job[],
  charged: 'no' | 'measured' | 'assumed',
): Promise<void> {
  const { store } = engine
  await store.transaction('rw', store.jobs, store.calls, store.ledger, async () => {
    // Somebody may have answered, or another page closed it, since it was looked at.
    if ((await store.calls.get(call.id))?.state !== 'unknown') throw new Refusal('not-known')
    const at = engine.now()
    await store.calls.put({ ...call, state: charged === 'no' ? 'failed' : 'done', endedAt: at })
    await store.jobs.bulkPut(
      jobs.map((job): Job => {
        const closed = { ...without(job, 'openKey', 'leaseUntil'), endedAt: at }
        if (charged === 'no') return { ...closed, state: 'failed', cost: { credits: 0, basis: 'measured' } }
        const basis = charged === 'measured' ? 'measured' : job.price.basis
        return {
          ...closed,
          state: 'done',
          cost: { credits: job.price.credits, basis },
          outcome: { kind: 'nothing', ids: [] },
        }
      }),
    )
    if (charged === 'no') return
    await appendToLedger(store, {
      at,
      vendor: call.vendor,
      operation: call.operation,
      callId: call.id,
      people: jobs.length,
      cost: { credits: priceOfAll(jobs), basis: charged === 'measured' ? 'measured' : 'assumed' },
      outcome: 'unknown',
    })
  })
  engine.guard.committed()
}

/** A list carries a mark of ours in its name: if the vendor has it, nothing was lost. */
async function findList(engine: Engine, call: Call, jobs: readonly Job[]): Promise<Verdict> {
  const [job] = jobs
  const create = engine.adapters[call.vendor].lists?.create
  const request = job && listRequest(job)
  if (!job || !create || !request) return 'unclear'
  const lists = await readRemoteLists(engine, call.vendor)
  const mine = lists.find((list) => create.recognises(list, { ...request, sentAt: call.sentAt }))
  if (!mine) return 'unclear'
  await settleList(engine, call, job, mine)
  engine.guard.committed()
  return 'recovered'
}

async function closeAll(engine: Engine, proof: NonNullable<Awaited<ReturnType<typeof proveByBalance>>>) {
  for (const { id } of proof.calls) {
    const { call, jobs } = await open(engine, id)
    await close(engine, call, jobs, proof.charged ? 'measured' : 'no')
  }
}

/** Looks for proof, and closes the question only with it. */
export async function checkUnknown(engine: Engine, callId: string): Promise<Verdict> {
  const { call, jobs } = await open(engine, callId)
  if (call.vendorJobId) return lookOnce(engine, call)
  if (jobs[0]?.kind === 'list') {
    const verdict = await findList(engine, call, jobs)
    if (verdict !== 'unclear') return verdict
  }
  const proof = await proveByBalance(engine, call.vendor)
  if (!proof) return 'unclear'
  await closeAll(engine, proof)
  return proof.charged ? 'charged' : 'not-charged'
}

/** Booked at its price: better a credit too many in the book than one hidden. */
export async function giveUp(engine: Engine, callId: string): Promise<void> {
  const { call, jobs } = await open(engine, callId)
  await close(engine, call, jobs, 'assumed')
}

/** The user pays for certainty: the old question is booked and closed, and a new one asked. */
export async function askAgain(
  engine: Engine,
  callId: string,
  intent: Intent,
  keys: ReadonlySet<VendorId>,
): Promise<Job[]> {
  const { call, jobs } = await open(engine, callId)
  const [first] = jobs
  if (!first) throw new Refusal('not-known')
  await close(engine, call, jobs, 'assumed')
  if (first.wish) return [await requestSourcing(engine, intent, first.wish, keys)]
  if (first.listWish) return [await requestList(engine, intent, first.listWish, keys)]
  const personIds = [...new Set(jobs.flatMap(({ personId }) => personId ?? []))]
  const fields = [...new Set(jobs.flatMap(({ field }) => field ?? []))]
  return requestFinds(engine, { intent, personIds, fields, lane: first.lane, again: true }, keys)
}
