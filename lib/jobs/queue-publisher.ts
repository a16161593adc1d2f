import type { Job } from '../domain/job'
import { type QueueReason, type QueueState, queueNote } from '../domain/queue-state'
import { limitOf } from './allowance'
import { operationOf } from './batch'
import type { Engine } from './engine'

/** Why nothing leaves now, and until when; Infinity where nobody knows. */
export interface Wait {
  readonly why: QueueReason
  readonly until: number
}

export function stateOf(engine: Engine, { vendor, operation }: Job, { why, until }: Wait): QueueState {
  const facts = operationOf(engine, { vendor, operation })
  const limit = facts && limitOf(engine, facts)
  return {
    vendor,
    operation,
    why,
    ...(Number.isFinite(until) ? { nextAt: until } : {}),
    ...(limit ? { limit: { max: limit.max, windowMs: limit.windowMs } } : {}),
  }
}

/** Pages see by live query what is being waited for. Written only when it has changed. */
export function queuePublisher(engine: Engine): (states: readonly QueueState[]) => Promise<void> {
  let last: string | undefined
  return async (states) => {
    const said = JSON.stringify(states)
    if (said === last) return
    await engine.store.notes.put({ key: queueNote, value: states })
    last = said
  }
}
