import { defined } from '../domain/defined'
import type { Cost, Finding } from '../domain/finding'
import type { Call, Job } from '../domain/job'
import type { Person } from '../domain/person'
import { mismatch } from '../domain/same-person'
import { without } from '../domain/without'
import { appendToLedger } from '../store/writes/ledger'
import type { FindAnswer, FindResult } from '../vendors/contract'
import type { Engine } from './engine'
import { endPause } from './pause'
import { planNext } from './waterfall'

/** What the answer says about the one field a job asked for, as rows to keep. */
function findingsFrom(
  job: Job,
  person: Person,
  answer: FindAnswer | undefined,
  at: number,
  held: string | undefined,
): Finding[] {
  if (!answer || (job.field !== 'email' && job.field !== 'phone')) return []
  const values = job.field === 'email' ? answer.emails : answer.phones
  return values.map((value) => ({
    id: crypto.randomUUID(),
    personId: person.id,
    field: job.field as 'email' | 'phone',
    value: value.value,
    status: value.status,
    ...defined({
      phoneType: 'phoneType' in value ? value.phoneType : undefined,
      country: 'country' in value ? value.country : undefined,
      held,
    }),
    receipt: {
      vendor: job.vendor,
      operation: job.operation,
      at,
      jobId: job.id,
      cost: answer.cost ?? job.price,
      ...defined({
        provider: value.provider,
        saidStatus: value.saidStatus,
        confidence: 'confidence' in value ? value.confidence : undefined,
      }),
    },
  }))
}

/** A vendor that gives its patterns away says so with cost `free`; otherwise the price list stands. */
const costOf = (job: Job, answer: FindAnswer | undefined, missMayCost: boolean): Cost => {
  if (answer?.cost) return answer.cost
  const got =
    job.field === 'email'
      ? answer?.emails.length
      : job.field === 'phone'
        ? answer?.phones.length
        : answer?.profile
          ? 1
          : 0
  return got || missMayCost ? job.price : { credits: 0, basis: job.price.basis }
}

/** Findings, receipts, the spend and the closing of the jobs are one transaction: all of it happened, or none. */
export async function settleFind(
  engine: Engine,
  call: Call,
  jobs: readonly Job[],
  result: FindResult,
  missMayCost: boolean,
): Promise<void> {
  const { store } = engine
  await store.transaction(
    'rw',
    [store.people, store.findings, store.jobs, store.calls, store.ledger, store.notes],
    async () => {
      const at = engine.now()
      const costs: Cost[] = []
      let found = 0
      for (const job of jobs) {
        const person = job.personId ? await store.people.get(job.personId) : undefined
        if (!person) continue
        const answer = result.answers.find(({ ref }) => ref === person.id)
        const held = answer?.profile && !answer.changedJob ? mismatch(person, answer.profile) : undefined
        const rows = findingsFrom(job, person, answer, at, held)
        await keepNew(engine, rows)
        const cost = costOf(job, answer, missMayCost)
        costs.push(cost)
        found += rows.length
        const done: Job = {
          ...without(job, 'openKey', 'leaseUntil'),
          state: 'done',
          endedAt: at,
          cost,
          outcome: {
            kind: rows.length > 0 ? 'found' : 'nothing',
            ids: rows.map(({ id }) => id),
            ...defined({ mismatch: held, changedJob: answer?.changedJob }),
          },
        }
        await store.jobs.put(done)
        if (!rows.some((row) => row.status === 'verified' && !row.held)) await planNext(engine, done, rows)
      }
      await store.calls.put({ ...call, state: 'done', endedAt: at })
      await endPause(store, call.vendor)
      const [first] = costs
      if (first) {
        await appendToLedger(store, {
          at,
          vendor: call.vendor,
          operation: call.operation,
          callId: call.id,
          people: new Set(jobs.map(({ personId }) => personId)).size,
          cost: { credits: costs.reduce((sum, { credits }) => sum + credits, 0), basis: first.basis },
          outcome: found > 0 ? 'found' : 'nothing',
        })
      }
    },
  )
}

/** The same value from the same vendor is one finding, with its newest receipt. */
async function keepNew(engine: Engine, rows: readonly Finding[]): Promise<void> {
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
