import type { Job } from '../domain/job'
import type {
  CreateListOperation,
  DeliverOperation,
  FindOperation,
  OperationFacts,
  SourceOperation,
  SubmitOperation,
} from '../vendors/contract'
import type { Engine } from './engine'

export type PaidOperation =
  | FindOperation
  | SubmitOperation
  | DeliverOperation
  | SourceOperation
  | CreateListOperation

export function operationOf(
  engine: Engine,
  job: Pick<Job, 'vendor' | 'operation'>,
): PaidOperation | undefined {
  const { find, bulk, deliver, source, lists } = engine.adapters[job.vendor]
  const all: (PaidOperation | undefined)[] = [...find, bulk?.submit, deliver, source, lists?.create]
  return all.find((operation) => operation?.id === job.operation)
}

const byTurn = (a: Job, b: Job): number =>
  a.lane === b.lane ? a.plannedAt - b.plannedAt : a.lane === 'click' ? -1 : 1

/** Waiting jobs in the order they should leave: what somebody is waiting for first, then the oldest. */
export const inTurn = (waiting: readonly Job[], now: number): Job[] =>
  waiting.filter((job) => (job.notBefore ?? 0) <= now).sort(byTurn)

/**
 * The jobs that can share the head's request: same operation, and the same fields for every person, because a
 * request asks one question about all its contacts.
 */
export function batchFor(head: Job, turn: readonly Job[], operation: OperationFacts): Job[] {
  if (head.kind !== 'find' || head.personId === undefined) return [head]
  const byPerson = new Map<string, Job[]>()
  for (const job of turn) {
    if (job.operation !== head.operation || job.vendor !== head.vendor || job.personId === undefined) continue
    byPerson.set(job.personId, [...(byPerson.get(job.personId) ?? []), job])
  }
  const fieldsOf = (jobs: readonly Job[]) =>
    jobs
      .map(({ field }) => field)
      .sort()
      .join('+')
  const wanted = fieldsOf(byPerson.get(head.personId) ?? [head])
  const alike = [...byPerson.entries()].filter(([, jobs]) => fieldsOf(jobs) === wanted)
  const headFirst = alike.sort(([a], [b]) => (a === head.personId ? -1 : b === head.personId ? 1 : 0))
  return headFirst.slice(0, operation.batch).flatMap(([, jobs]) => jobs)
}
