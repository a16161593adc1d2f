import type { FindField } from '../domain/finding'
import type { Job } from '../domain/job'
import { type CallContext, type RateLimit, VendorError } from '../vendors/contract'
import { limitOf } from './allowance'
import type { PaidOperation } from './batch'
import { listening } from './confirm-stamps'
import type { Departure } from './depart'
import type { Engine, KeyGrant } from './engine'
import type { Luggage } from './luggage'
import { settleStubbornly } from './parking'
import { guardFor, restamp } from './rate-limit'
import { type Answer, settleAnswer } from './settle-answer'
import { settleFailure } from './settle-failure'
import { stampNow } from './stamp-clock'
import { subjectOf } from './subject'
import { transportFor } from './transport'

/** Not worth a write at all. */
const ordinary = 20
/** So much the guard of the window covers, should this life end before it is written: the request need not wait. */
const coveredBy = (limit: RateLimit | undefined) => (limit ? guardFor(limit) / 2 : Number.POSITIVE_INFINITY)

/** Nobody waits for this write; but what a full disk tore must be mended before the browser next reads it. */
const noticed = (engine: Engine, write: Promise<void>): Promise<void> =>
  write.catch(() => engine.makeRoom()).catch(() => undefined)

async function ask(
  operation: PaidOperation,
  jobs: readonly Job[],
  luggage: Luggage,
  context: CallContext,
): Promise<Answer> {
  const { kind } = operation
  if (kind === 'source') {
    if (!luggage.sourcing) throw new Error('a sourcing call without its wish')
    return { kind, value: await operation.run(luggage.sourcing, context) }
  }
  if (kind === 'create-list') {
    if (!luggage.list) throw new Error('a list call without its wish')
    return { kind, value: await operation.run(luggage.list, context) }
  }
  const fields = [...new Set(jobs.flatMap(({ field }): FindField[] => (field ? [field] : [])))]
  const ids = [...new Set(jobs.flatMap(({ personId }) => personId ?? []))]
  const subjects = ids.flatMap((id) => luggage.people.get(id) ?? []).map(subjectOf)
  if (kind === 'submit') return { kind, value: await operation.run({ fields, subjects }, context) }
  if (kind === 'find') return { kind, value: await operation.run({ fields, subjects }, context) }
  if (!luggage.delivery) throw new Error('a call without an address for its answer')
  const { webhookUrl, custom } = luggage.delivery
  return { kind, value: await operation.run({ fields, subjects, webhookUrl, custom }, context) }
}

/** The one request, and its settling. Exactly one call to the adapter; there is no second try in here. */
export async function travel(
  engine: Engine,
  operation: PaidOperation,
  grant: KeyGrant,
  { call: left, jobs, stamp, steadyAt }: Extract<Departure, { kind: 'left' }>,
  luggage: Luggage,
): Promise<void> {
  let call = left
  let leftAt = steadyAt
  let vendorAt: number | undefined
  const context: CallContext = {
    fetch: listening(engine, (now) => (vendorAt = now - (engine.steady() - leftAt))),
    key: grant.secret,
    signal: AbortSignal.timeout(operation.deadlineMs / engine.timeScale),
    now: engine.now,
    transport: luggage.transport ?? (await transportFor(engine, operation.vendor)),
    online: engine.online,
    timings: engine.timings,
    onSuspectedResend: () => {
      call = { ...call, suspectedResend: true }
    },
  }
  // The commit, or learning the way out, may have taken a while.
  const lateBy = engine.steady() - steadyAt
  if (lateBy > ordinary) {
    leftAt = engine.steady()
    const moved = restamp(engine.store, stamp, stampNow(engine))
    if (lateBy > coveredBy(limitOf(engine, operation))) await moved
    else noticed(engine, moved)
  }
  let answer: Answer | undefined
  let failure: unknown
  try {
    answer = await ask(operation, jobs, luggage, context)
  } catch (error) {
    failure = error
    if (error instanceof VendorError && error.problem === 'rate-limited')
      await restamp(engine.store, stamp, stampNow(engine)).catch(() => undefined)
  }
  // Beside the settling: somebody waits for that.
  const timed = vendorAt !== undefined && noticed(engine, restamp(engine.store, stamp, 0, vendorAt))
  if (answer) {
    const parked = { call, jobs, answer }
    await settleStubbornly(engine, () => settleAnswer(engine, operation, call, jobs, parked.answer), parked)
  } else
    await settleStubbornly(engine, () => settleFailure(engine, operation, call, jobs, grant.tag, failure))
  engine.guard.committed()
  await timed
}
