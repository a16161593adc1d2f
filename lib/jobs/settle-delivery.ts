import type { Cost } from '../domain/finding'
import type { Call, Job } from '../domain/job'
import { appendToLedger } from '../store/writes/ledger'
import type { DeliverOperation, Delivery } from '../vendors/contract'
import type { Engine } from './engine'
import { doubtAbout, findingsFrom } from './find-outcome'
import { keepNew, settleOne } from './settle-find'
import { subjectOf } from './subject'

const longestRaw = 65_536

/** What nobody here asked for, or nobody can read: kept for the user to look at, believed by nobody. */
async function setAside(engine: Engine, call: Call, text: string, strangers: number): Promise<void> {
  await engine.store.calls.update(call.id, {
    raw: text.slice(0, longestRaw),
    strangers: (call.strangers ?? 0) + strangers,
  })
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function peopleOf(engine: Engine, jobs: readonly Job[]) {
  const ids = [...new Set(jobs.flatMap(({ personId }) => personId ?? []))]
  return (await engine.store.people.bulkGet(ids)).filter((person) => person !== undefined)
}

/**
 * One delivery of possibly many: whoever it speaks of is settled, everybody else goes on waiting. Taking the same
 * delivery twice changes nothing. An echoed proof must be ours; where the vendor echoes none, the address it was
 * posted to is the proof, because nobody else was ever told it.
 */
export async function settleDelivery(
  engine: Engine,
  call: Call,
  operation: DeliverOperation,
  text: string,
  proof: string,
): Promise<void> {
  const { store } = engine
  const jobs = await store.jobs.where('callId').equals(call.id).toArray()
  const people = await peopleOf(engine, jobs)
  let delivery: Delivery
  try {
    delivery = operation.receive(parsed(text), people.map(subjectOf))
  } catch {
    return setAside(engine, call, text, 1)
  }
  const echoed = delivery.custom['job']
  if (echoed !== undefined && echoed !== proof) return setAside(engine, call, text, 1)
  if (delivery.unmatched.length > 0) await setAside(engine, call, text, delivery.unmatched.length)
  await settleAnswered(engine, call, operation, jobs, delivery)
}

async function settleAnswered(
  engine: Engine,
  { id, vendor, operation: name }: Call,
  { missMayCost }: DeliverOperation,
  jobs: readonly Job[],
  delivery: Delivery,
): Promise<void> {
  const { store } = engine
  const answered = new Set(delivery.answers.map(({ ref }) => ref))
  const mine = jobs.filter(({ personId }) => personId !== undefined && answered.has(personId))
  const tables = [
    store.people,
    store.findings,
    store.jobs,
    store.calls,
    store.ledger,
    store.notes,
    store.events,
  ]
  await store.transaction('rw', tables, async () => {
    const at = engine.now()
    const costs: Cost[] = []
    let found = 0
    for (const job of (await store.jobs.bulkGet(mine.map((one) => one.id))).filter(
      (one) => one !== undefined,
    )) {
      if (job.state !== 'submitted') {
        await addLate(engine, job, delivery, at)
        continue
      }
      const { cost, rows } = await settleOne(engine, job, mine, delivery, missMayCost, at)
      costs.push(cost)
      found += rows.length
    }
    const open = await store.jobs
      .where('callId')
      .equals(id)
      .and(({ state }) => state === 'submitted')
      .count()
    const progress = { done: jobs.length - open, total: jobs.length }
    await store.calls.update(id, open > 0 ? { progress } : { progress, state: 'done', endedAt: at })
    const [first] = costs
    if (!first) return
    await appendToLedger(store, {
      at,
      vendor,
      operation: name,
      callId: id,
      people: answered.size,
      cost: { credits: costs.reduce((sum, { credits }) => sum + credits, 0), basis: first.basis },
      outcome: found > 0 ? 'found' : 'nothing',
    })
  })
}

/** A second word about somebody who was settled already: its values are kept, its cost was booked with the first. */
async function addLate(engine: Engine, job: Job, delivery: Delivery, at: number): Promise<void> {
  const person = job.personId === undefined ? undefined : await engine.store.people.get(job.personId)
  if (!person || job.state !== 'done') return
  const answer = delivery.answers.find(({ ref }) => ref === job.personId)
  const known = await engine.store.findings.where('personId').equals(person.id).toArray()
  const fresh = findingsFrom(job, person, answer, at, doubtAbout(person, answer)).filter(
    ({ value }) => !known.some((old) => old.value === value && old.receipt.vendor === job.vendor),
  )
  await keepNew(engine, fresh)
}
