import type { Job } from '../domain/job'
import type { FindOperation, OperationFacts, SourceOperation } from '../vendors/contract'
import type { Engine } from './engine'

export type PaidOperation = FindOperation | SourceOperation

export function operationOf(
  engine: Engine,
  job: Pick<Job, 'vendor' | 'operation'>,
): PaidOperation | undefined {
  const adapter = engine.adapters[job.vendor]
  return [...adapter.find, ...(adapter.source ? [adapter.source] : [])].find(({ id }) => id === job.operation)
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
  const alike = [...byPerson.values()].filter((jobs) => fieldsOf(jobs) === wanted)
  const ordered = alike.sort((a, b) =>
    a[0]?.personId === head.personId ? -1 : b[0]?.personId === head.personId ? 1 : 0,
  )
  return ordered.slice(0, operation.batch).flat()
}
