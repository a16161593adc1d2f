import { Dexie } from 'dexie'
import type { Job } from '../domain/job'
import type { VendorId } from '../domain/vendor'
import { batchFor, operationOf, type PaidOperation } from './batch'
import { asClaimed, type Departure, depart, release } from './depart'
import type { Engine, KeyGrant } from './engine'
import { type Luggage, pack } from './luggage'
import type { Road } from './road'

/** A request that is journalled and may leave once that has been committed. */
export interface Leaving {
  readonly operation: PaidOperation
  readonly grant: KeyGrant
  readonly departure: Extract<Departure, { kind: 'left' }>
  readonly luggage: Luggage
}

/**
 * Somebody waits for a click. Where nothing stands before it, its request is journalled in the very transaction that
 * promises it: one commit instead of three, and no reader who comes in between. Whatever is not that plain is left to
 * the next turn. Must run in that transaction, right after the do-not-contact list was asked.
 */
export async function departAtOnce(
  engine: Engine,
  road: Road,
  jobs: readonly Job[],
  grants: ReadonlyMap<VendorId, KeyGrant | undefined>,
): Promise<Leaving | undefined> {
  const [head] = jobs
  const operation = head && operationOf(engine, head)
  const grant = head && grants.get(head.vendor)
  if (operation?.kind !== 'find' || !grant) return undefined
  const batch = batchFor(head, jobs, operation)
  const [stopped, waiting, luggage] = await Promise.all([
    road.inTheWay(operation, grant),
    engine.store.jobs
      .where('[state+vendor+lane+plannedAt]')
      .between(['planned', head.vendor], ['planned', head.vendor, Dexie.maxKey])
      .count(),
    pack(engine, operation, batch),
  ])
  // Others who wait for this vendor were first, or can share a request with this one: the turn knows which.
  const mine = jobs.filter(({ vendor }) => vendor === head.vendor)
  if (stopped || waiting > mine.length || !luggage) return undefined
  // They were written a moment ago in this transaction: nobody else can have seen them.
  const claimed = asClaimed(engine, batch)
  const [, departure] = await Promise.all([
    engine.store.jobs.bulkPut(claimed),
    depart(engine, operation, grant.tag, claimed),
  ])
  if (departure.kind === 'left') return { operation, grant, departure, luggage }
  await release(engine, claimed)
  return undefined
}
