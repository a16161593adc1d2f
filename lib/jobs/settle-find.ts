import { defined } from '../domain/defined'
import type { Cost, Finding } from '../domain/finding'
import type { Call, Job } from '../domain/job'
import { without } from '../domain/without'
import { appendToLedger } from '../store/writes/ledger'
import type { FindResult } from '../vendors/contract'
import type { Engine } from './engine'
import { costOf, doubtAbout, findingsFrom, hasAnswer } from './find-outcome'
import { learnProfile } from './learn-profile'
import { endPause } from './pause'
import { stillOpen } from './still-open'
import { planNext } from './waterfall'

/** Findings, receipts, the spend and the closing of the jobs are one transaction: all of it happened, or none. */
export async function settleFind(
  engine: Engine,
  call: Call,
  jobs: readonly Job[],
  result: FindResult,
  missMayCost: boolean,
): Promise<void> {
  const { store } = engine
  const tables = [
    store.people,
    store.findings,
    store.events,
    store.jobs,
    store.calls,
    store.ledger,
    store.notes,
  ]
  await store.transaction('rw', tables, async () => {
    const mine = await stillOpen(store, call, jobs)
    if (!mine) return
    const at = engine.now()
    const costs: Cost[] = []
    let found = 0
    for (const job of mine) {
      if (await sentBack(engine, job, result)) continue
      const { cost, rows } = await settleOne(engine, job, jobs, result, missMayCost, at)
      costs.push(cost)
      found += rows.length
    }
    await store.calls.put({ ...call, state: 'done', endedAt: at })
    await endPause(store, call.vendor)
    const [first] = costs
    if (!first) return
    await appendToLedger(store, {
      at,
      vendor: call.vendor,
      operation: call.operation,
      callId: call.id,
      people: new Set(jobs.map(({ personId }) => personId)).size,
      cost: { credits: costs.reduce((sum, { credits }) => sum + credits, 0), basis: first.basis },
      outcome: found > 0 ? 'found' : 'nothing',
    })
  })
}

const isGood = (row: Finding): boolean => row.status === 'verified' && !row.held

export async function settleOne(
  engine: Engine,
  job: Job,
  jobs: readonly Job[],
  result: FindResult,
  missMayCost: boolean,
  at: number,
) {
  const { store } = engine
  const kept = job.personId === undefined ? undefined : await store.people.get(job.personId)
  const answer = result.answers.find(({ ref }) => ref === job.personId)
  // Held against the page before anything of it is learnt.
  const doubt = kept && doubtAbout(kept, answer)
  const from = { from: job.vendor, at, confidence: 'medium' } as const
  const person =
    kept && answer?.profile && !doubt ? await learnProfile(store, kept, answer.profile, from) : kept
  const cost = costOf(
    job,
    answer,
    jobs.filter(({ personId }) => personId === job.personId),
    missMayCost,
  )
  // Somebody forgotten while the call was out: the spend is booked, nothing about them is kept.
  const rows = person
    ? findingsFrom(job, person, answer, at, doubt).map((row) => ({
        ...row,
        receipt: { ...row.receipt, cost },
      }))
    : []
  await keepNew(engine, rows)
  if (rows.length > 0 && person)
    await store.events.add({ personId: person.id, at, kind: 'enriched', ...defined({ detail: job.field }) })
  const strays = result.unmatched.length + result.unreadable
  // Paid for, and no value in any form we know: the vendor's own words stay with the job.
  const unread = kept ? (answer?.dropped ?? []).filter(({ field }) => field === job.field) : []
  const odd = answer ? unread.length : strays
  const done: Job = {
    ...without(job, 'openKey', 'leaseUntil'),
    state: 'done',
    endedAt: at,
    cost,
    ...defined({ said: unread[0]?.said }),
    outcome: {
      kind: hasAnswer(job, answer) ? 'found' : 'nothing',
      ids: rows.map(({ id }) => id),
      ...defined({
        mismatch: doubt,
        changedJob: answer?.changedJob,
        unmatched: odd > 0 ? odd : undefined,
      }),
    },
  }
  await store.jobs.put(done)
  const enough = job.field === 'profile' ? hasAnswer(job, answer) && !doubt : rows.some(isGood)
  if (person && !enough) await planNext(engine, done, rows)
  return { cost, rows }
}

/** The adapter left somebody out of the request: a twin waits for the next one, anything else ends uncharged. */
async function sentBack(engine: Engine, job: Job, result: FindResult): Promise<boolean> {
  const aside = result.setAside.find(({ ref }) => ref === job.personId)
  if (!aside) return false
  const waiting = without(job, 'callId', 'sentAt', 'leaseUntil')
  const next: Job =
    aside.reason === 'twin'
      ? { ...waiting, state: 'planned' }
      : {
          ...without(waiting, 'openKey'),
          state: 'failed',
          problem: 'invalid-input',
          said: aside.field,
          endedAt: engine.now(),
        }
  await engine.store.jobs.put(next)
  return true
}

/** The same value from the same vendor is one finding, with its newest receipt. */
export async function keepNew(engine: Engine, rows: readonly Finding[]): Promise<void> {
  const { findings } = engine.store
  for (const row of rows) {
    const same = await findings
      .where('personId')
      .equals(row.personId)
      .and((old) => old.value === row.value && old.receipt.vendor === row.receipt.vendor)
      .first()
    if (same) await findings.delete(same.id)
    await findings.add(row)
  }
}
