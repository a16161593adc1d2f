import type { Call } from '../domain/job'
import { Refusal } from '../domain/refusal'
import { type CallContext, type OperationFacts, VendorError } from '../vendors/contract'
import { terms } from '../vendors/terms'
import type { Engine } from './engine'

/** A call that costs nothing and changes nothing: logged like every request, and safe to make again. */
export async function freeCall<T>(
  engine: Engine,
  operation: OperationFacts,
  purpose: Call['purpose'],
  secret: string,
  run: (context: CallContext) => Promise<T>,
): Promise<T> {
  const { store, bootId, now } = engine
  const call: Call = {
    id: crypto.randomUUID(),
    vendor: operation.vendor,
    operation: operation.id,
    host: new URL(terms[operation.vendor].origin).host,
    purpose,
    paid: false,
    jobIds: [],
    state: 'sending',
    bootId,
    sentAt: now(),
  }
  await store.calls.add(call)
  try {
    const context = {
      fetch: engine.fetch,
      key: secret,
      signal: AbortSignal.timeout(operation.deadlineMs),
      now,
      online: engine.online,
      timings: engine.timings,
    }
    const value = await engine.stayAwake(run(context))
    await store.calls.put({ ...call, state: 'done', endedAt: now() })
    return value
  } catch (error) {
    const failure = error instanceof VendorError ? error : new VendorError('no-answer', 'no')
    await store.calls.put({ ...call, state: 'failed', problem: failure.problem, endedAt: now() })
    throw new Refusal(failure.problem, failure.said)
  }
}
