import type { FindField } from '../domain/finding'
import type { Call, Job } from '../domain/job'
import { type CallContext, VendorError } from '../vendors/contract'
import type { PaidOperation } from './batch'
import { listening } from './confirm-stamps'
import { settleAccepted } from './deliver'
import type { Departure } from './depart'
import type { Engine, KeyGrant } from './engine'
import type { Luggage } from './luggage'
import { restamp } from './rate-limit'
import { settleFailure } from './settle-failure'
import { settleFind } from './settle-find'
import { settleList } from './settle-list'
import { settleSourcing } from './settle-sourcing'
import { settleSubmitted } from './settle-submitted'
import { stampNow } from './stamp-clock'
import { subjectOf } from './subject'
import { transportFor } from './transport'

/** An answer that was paid for is not dropped because the disk was busy: it waits in memory and tries again. */
async function stubbornly({ sleep }: Engine, settle: () => Promise<void>): Promise<void> {
  for (const wait of [0, 200, 1000, 5000, 15_000]) {
    await sleep(wait)
    try {
      return await settle()
    } catch (error) {
      if (wait === 15_000) throw error
    }
  }
}

/** Far less than the guard of a window: not worth a write before the request leaves. */
const ordinary = 20

/** What is to be written once the answer is there. */
type Settling = (call: Call) => Promise<void>

async function ask(
  engine: Engine,
  operation: PaidOperation,
  jobs: readonly Job[],
  luggage: Luggage,
  context: CallContext,
): Promise<Settling> {
  const [job] = jobs
  if (operation.kind === 'source') {
    if (!job || !luggage.sourcing) throw new Error('a sourcing call without its wish')
    const result = await operation.run(luggage.sourcing, context)
    return (call) => settleSourcing(engine, call, job, result)
  }
  if (operation.kind === 'create-list') {
    if (!job || !luggage.list) throw new Error('a list call without its wish')
    const list = await operation.run(luggage.list, context)
    return (call) => settleList(engine, call, job, list)
  }
  const fields = [...new Set(jobs.flatMap(({ field }): FindField[] => (field ? [field] : [])))]
  const ids = [...new Set(jobs.flatMap(({ personId }) => personId ?? []))]
  const subjects = ids.flatMap((id) => luggage.people.get(id) ?? []).map(subjectOf)
  if (operation.kind === 'submit') {
    const ticket = await operation.run({ fields, subjects }, context)
    return (call) => settleSubmitted(engine, call, jobs, ticket)
  }
  if (operation.kind === 'deliver') {
    if (!luggage.delivery) throw new Error('a call without an address for its answer')
    const { webhookUrl, custom } = luggage.delivery
    const { jobId } = await operation.run({ fields, subjects, webhookUrl, custom }, context)
    return (call) => settleAccepted(engine, call, jobs, jobId)
  }
  const result = await operation.run({ fields, subjects }, context)
  return (call) => settleFind(engine, call, jobs, result, operation.missMayCost)
}

/** The one request, and its settling. Exactly one call to the adapter; there is no second try in here. */
export async function travel(
  engine: Engine,
  operation: PaidOperation,
  grant: KeyGrant,
  { call: left, jobs, stamp }: Extract<Departure, { kind: 'left' }>,
  luggage: Luggage,
): Promise<void> {
  let call = left
  let skew: number | undefined
  const context: CallContext = {
    fetch: listening(engine, (told) => (skew = told)),
    key: grant.secret,
    signal: AbortSignal.timeout(operation.deadlineMs / engine.timeScale),
    now: engine.now,
    transport: await transportFor(engine, operation.vendor),
    online: engine.online,
    timings: engine.timings,
    onSuspectedResend: () => {
      call = { ...call, suspectedResend: true }
    },
  }
  // Learning the way out may have taken a while.
  if (engine.now() > left.sentAt + ordinary) await restamp(engine.store, stamp, stampNow(engine))
  let settle: Settling
  try {
    settle = await ask(engine, operation, jobs, luggage, context)
  } catch (error) {
    if (error instanceof VendorError && error.problem === 'rate-limited')
      await restamp(engine.store, stamp, stampNow(engine)).catch(() => undefined)
    settle = (failed) => settleFailure(engine, operation, failed, jobs, grant.tag, error)
  }
  if (skew !== undefined) await restamp(engine.store, stamp, 0, skew).catch(() => undefined)
  await stubbornly(engine, () => settle(call))
  engine.guard.committed()
}
