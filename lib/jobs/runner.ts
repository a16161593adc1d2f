import { isDiskFull } from '../domain/is-disk-full'
import type { Job } from '../domain/job'
import type { QueueReason, QueueState } from '../domain/queue-state'
import { type VendorId, vendorIds } from '../domain/vendor'
import { InboxError } from '../inbox/client'
import { batchFor, inTurn, operationOf, type PaidOperation } from './batch'
import { cancel, claim, depart, release } from './depart'
import type { Leaving } from './depart-at-once'
import type { Engine, KeyGrant } from './engine'
import { leftOver } from './left-over'
import { pack } from './luggage'
import { settleParked } from './parking'
import { pollSubmitted } from './poll'
import { queuePublisher, stateOf, type Wait } from './queue-publisher'
import { receiveDeliveries } from './receive-deliveries'
import { reconcileUnknown, renewBase } from './reconcile'
import { recoverOrphans, recoverOwn } from './recover'
import { requestAtOnce } from './request-at-once'
import type { FindWish } from './request-finds'
import { headStartMs, openRoad } from './road'
import { stampNow, watchClock } from './stamp-clock'
import { stillAllowed } from './still-allowed'
import { travel } from './travel'
import { waitingJobs } from './waiting-jobs'

export interface Runner {
  /** Recovers what an earlier life left behind, then starts. */
  readonly start: () => Promise<void>
  /** Promises, and what nothing stands before leaves at once. */
  readonly request: (wish: FindWish, keys: ReadonlySet<VendorId>) => Promise<Job[]>
  /** There may be something to do. Cheap, and safe to call from anywhere at any time. */
  readonly poke: () => void
  readonly inFlight: () => number
  /** Resolves when nothing is being sent and no turn is running. */
  readonly quiet: () => Promise<void>
}

const watchMs = 30_000
const inboxPauseMs = 60_000

export function createRunner(engine: Engine): Runner {
  const travelling = new Set<Promise<void>>()
  // From here on nobody can set the clock unnoticed.
  stampNow(engine)
  const road = openRoad(engine)
  const publish = queuePublisher(engine)
  let turning: Promise<void> | undefined
  let again = false
  /** Whether an answer may be waiting that could not be written down. */
  let owed = true

  /** An inbox that does not answer costs nothing but time: the jobs wait, and nothing has left. */
  const packed = (operation: PaidOperation, claimed: readonly Job[]) =>
    pack(engine, operation, claimed).catch((error: unknown) => {
      if (error instanceof InboxError) return 'later' as const
      throw error
    })

  const wait = (why: QueueReason, until = Number.POSITIVE_INFINITY): Wait => ({ why, until })

  /** Answers why the head's vendor cannot be asked now and when it can: nothing when a call just left. */
  async function sendOff(head: Job, turn: readonly Job[]): Promise<Wait | undefined> {
    const operation = operationOf(engine, head)
    const grant = operation && (await engine.keyFor(head.vendor))
    if (!operation || !grant || engine.guard.blocked()) return wait('no-key')
    let stopped = await road.inTheWay(operation, grant)
    if (stopped === 'unsure') {
      await road.confirm(operation, grant)
      stopped = await road.inTheWay(operation, grant)
    }
    if (stopped) return stopped === 'unsure' ? wait('busy') : stopped
    const claimed = await claim(engine, batchFor(head, turn, operation))
    try {
      const allowed = await stillAllowed(engine, claimed)
      if (claimed.length > 0 && allowed.length === 0) return undefined
      return await leave(operation, grant, allowed)
    } catch (error) {
      // Nothing has left: what was claimed goes back, and the next turn tries again.
      await release(engine, claimed).catch(() => undefined)
      throw error
    }
  }

  async function leave(operation: PaidOperation, grant: KeyGrant, claimed: Job[]): Promise<Wait | undefined> {
    const now = engine.now()
    const packing = claimed.length > 0 ? await packed(operation, claimed) : undefined
    if (packing === 'later') {
      const until = stampNow(engine) + inboxPauseMs / engine.timeScale
      await release(engine, claimed, { notBefore: until })
      return wait('inbox', until)
    }
    const luggage = packing
    if (!luggage) {
      await cancel(engine, claimed)
      return claimed.length > 0 ? undefined : wait('busy', now)
    }
    const leaving = () => depart(engine, operation, grant.tag, claimed, luggage.delivery?.slotId)
    let departure = await leaving()
    if (departure.kind === 'full' && departure.waitMs <= headStartMs) {
      await engine.sleep(departure.waitMs)
      departure = await leaving()
    }
    if (departure.kind === 'full') {
      await release(engine, claimed)
      return wait('slot', now + departure.waitMs)
    }
    if (departure.kind === 'lost') return wait('busy', now)
    setOut({ operation, grant, departure, luggage })
    return undefined
  }

  function setOut({ operation, grant, departure, luggage }: Leaving): void {
    const { id } = departure.call
    road.out.set(id, operation.id)
    engine.guard.committed()
    const tracked = engine
      .stayAwake(travel(engine, operation, grant, departure, luggage))
      .catch(() => void (owed = true))
      .then(() => {
        road.out.delete(id)
        travelling.delete(tracked)
        poke()
      })
    travelling.add(tracked)
  }

  async function request(wish: FindWish, keys: ReadonlySet<VendorId>): Promise<Job[]> {
    const { jobs, leaving } = await requestAtOnce(engine, road, wish, keys)
    if (leaving) setOut(leaving)
    poke()
    return jobs
  }

  async function oneTurn(): Promise<void> {
    await watchClock(engine)
    if (engine.guard.blocked()) return
    const { lost, awaited } = await leftOver(engine, road.out)
    if (lost) await recoverOwn(engine, road.out)
    if (owed) await settleParked(engine)
    owed = false
    const blocked = new Map<string, QueueState>()
    let earliest = awaited
      ? Math.min(await pollSubmitted(engine), await receiveDeliveries(engine), await reconcileUnknown(engine))
      : Number.POSITIVE_INFINITY
    for (;;) {
      const waiting = await waitingJobs(engine.store)
      const turn = inTurn(waiting, engine.now())
      for (const job of waiting)
        if (job.notBefore && job.notBefore > engine.now()) earliest = Math.min(earliest, job.notBefore)
      const head = turn.find(({ vendor, operation }) => !blocked.has(`${vendor}|${operation}`))
      if (!head) break
      const stopped = await sendOff(head, turn)
      if (stopped === undefined) continue
      blocked.set(`${head.vendor}|${head.operation}`, stateOf(engine, head, stopped))
      earliest = Math.min(earliest, stopped.until)
    }
    await publish([...blocked.values()])
    if (travelling.size === 0 && blocked.size === 0)
      for (const vendor of vendorIds) await renewBase(engine, vendor)
    // Should this life end in the middle of a call, the alarm starts another, and that one finds the orphan.
    if (travelling.size > 0) earliest = Math.min(earliest, engine.now() + watchMs)
    if (Number.isFinite(earliest)) engine.wakeAt(earliest)
  }

  async function turns(): Promise<void> {
    do {
      again = false
      await oneTurn()
    } while (again)
  }

  function poke(): void {
    again = true
    if (turning) return
    turning = turns()
      // The store may be closed or the disk full: nothing was sent, and the alarm will try again.
      .catch((error: unknown) => {
        // What a full disk tore must be mended before the browser next reads it.
        if (isDiskFull(error)) void engine.makeRoom().catch(() => undefined)
        engine.wakeAt(engine.now() + 30_000)
      })
      .finally(() => {
        turning = undefined
        if (again) poke()
      })
  }

  return {
    poke,
    request,
    start: async () => {
      await recoverOrphans(engine)
      poke()
    },
    inFlight: () => road.out.size,
    quiet: async () => {
      while (turning || travelling.size > 0)
        await Promise.race([...(turning ? [turning] : []), ...travelling])
    },
  }
}
