import type { Call, Job } from '../domain/job'
import { operationOf } from './batch'
import type { Engine } from './engine'
import { type Answer, settleAnswer } from './settle-answer'

/** A place that outlives the worker and needs no disk. */
export interface Parking {
  readonly all: () => Promise<Record<string, unknown>>
  readonly put: (id: string, parked: unknown) => Promise<void>
  readonly drop: (id: string) => Promise<void>
}

interface Parked {
  readonly call: Call
  readonly jobs: readonly Job[]
  readonly answer: Answer
}

const waits = [200, 1000, 3000, 5000]
const longestWait = 15_000
/** Then the question is put to the user, who may know more about the disk. */
const patience = 2 * 60_000

/**
 * An answer that was paid for is not dropped because the disk is full or busy: it is parked where a new life of the
 * worker finds it, room is made, and it is tried again for as long as somebody may still clear the disk.
 */
export async function settleStubbornly(
  engine: Engine,
  settle: () => Promise<void>,
  parked?: Parked,
): Promise<void> {
  const until = engine.steady() + patience
  for (let i = 0; ; i += 1)
    try {
      await settle()
      if (i > 0 && parked) await engine.parking.drop(parked.call.id).catch(() => undefined)
      return
    } catch (error) {
      if (i === 0 && parked) await engine.parking.put(parked.call.id, parked).catch(() => undefined)
      if (engine.steady() > until) throw error
      await engine.makeRoom().catch(() => undefined)
      await engine.sleep(waits[i] ?? longestWait)
    }
}

/** What an earlier life was told and could not write down. What still cannot be written stays where it is. */
export async function settleParked(engine: Engine): Promise<void> {
  for (const [id, parked] of Object.entries(await engine.parking.all())) {
    const { call, jobs, answer } = parked as Parked
    const [job] = jobs
    const operation = job && operationOf(engine, job)
    if (!operation) continue
    await settleAnswer(engine, operation, call, jobs, answer).then(
      () => engine.parking.drop(id),
      () => undefined,
    )
  }
}
