import { Dexie } from 'dexie'
import { type Job, lanes } from '../domain/job'
import { vendorIds } from '../domain/vendor'
import { InboxError } from '../inbox/client'
import { allowedNow } from './allowance'
import { batchFor, inTurn, operationOf, type PaidOperation } from './batch'
import { watchClock } from './clock-watch'
import { bucketOf, cancel, claim, depart, release } from './depart'
import type { Engine } from './engine'
import { pack } from './luggage'
import { isPaused, pauseOf } from './pause'
import { pollSubmitted } from './poll'
import { nextSlot } from './rate-limit'
import { receiveDeliveries } from './receive-deliveries'
import { recoverOrphans } from './recover'
import { travel } from './travel'

export interface Runner {
  /** Recovers what an earlier life left behind, then starts. */
  readonly start: () => Promise<void>
  /** There may be something to do. Cheap, and safe to call from anywhere at any time. */
  readonly poke: () => void
  readonly inFlight: () => number
  /** Resolves when nothing is being sent and no turn is running. */
  readonly quiet: () => Promise<void>
}

const readAhead = 80
const watchMs = 30_000
const inboxPauseMs = 60_000

async function waitingJobs(engine: Engine): Promise<Job[]> {
  const reads = vendorIds.flatMap((vendor) =>
    lanes.map((lane) =>
      engine.store.jobs
        .where('[state+vendor+lane+plannedAt]')
        .between(['planned', vendor, lane, Dexie.minKey], ['planned', vendor, lane, Dexie.maxKey])
        .limit(readAhead)
        .toArray(),
    ),
  )
  return (await Promise.all(reads)).flat()
}

export function createRunner(engine: Engine): Runner {
  const travelling = new Set<Promise<void>>()
  const lookAtClock = watchClock(engine)
  let turning: Promise<void> | undefined
  let again = false

  /** An inbox that does not answer costs nothing but time: the jobs wait, and nothing has left. */
  const packed = (operation: PaidOperation, claimed: readonly Job[]) =>
    pack(engine, operation, claimed).catch((error: unknown) => {
      if (error instanceof InboxError) return 'later' as const
      throw error
    })

  /** Answers when the head's vendor may next be asked: undefined when a call just left, Infinity when nobody knows. */
  async function sendOff(head: Job, turn: readonly Job[]): Promise<number | undefined> {
    const now = engine.now()
    const operation = operationOf(engine, head)
    const grant = operation && (await engine.keyFor(head.vendor))
    if (!operation || !grant || engine.guard.blocked()) return Number.POSITIVE_INFINITY
    if (!engine.online()) return now + 30_000
    const pause = await pauseOf(engine.store, head.vendor)
    if (isPaused(pause, grant.tag, now)) return pause?.until ?? Number.POSITIVE_INFINITY
    const bucket = bucketOf(operation, grant.tag)
    if (operation.limit && bucket) {
      const allowed = await allowedNow(engine.store, bucket, operation.limit, now)
      const slot = await nextSlot(engine.store, bucket, allowed, now)
      if (!slot.ok) return now + slot.waitMs
    }
    const claimed = await claim(engine, batchFor(head, turn, operation))
    const packing = claimed.length > 0 ? await packed(operation, claimed) : undefined
    if (packing === 'later') {
      await release(engine, claimed, { notBefore: now + inboxPauseMs / engine.timeScale })
      return now + inboxPauseMs / engine.timeScale
    }
    const luggage = packing
    if (!luggage) {
      await cancel(engine, claimed)
      return claimed.length > 0 ? undefined : now
    }
    const departure = await depart(engine, operation, grant.tag, claimed, luggage.delivery?.slotId)
    if (departure.kind === 'full') {
      await release(engine, claimed)
      return now + departure.waitMs
    }
    if (departure.kind === 'lost') return now
    engine.guard.committed()
    const journey = engine.stayAwake(
      travel(engine, operation, grant, departure.call, departure.jobs, luggage),
    )
    const tracked = journey
      .catch(() => undefined)
      .then(() => {
        travelling.delete(tracked)
        poke()
      })
    travelling.add(tracked)
    return undefined
  }

  async function oneTurn(): Promise<void> {
    await lookAtClock()
    if (engine.guard.blocked()) return
    const blocked = new Set<string>()
    let earliest = Math.min(await pollSubmitted(engine), await receiveDeliveries(engine))
    for (;;) {
      const waiting = await waitingJobs(engine)
      const turn = inTurn(waiting, engine.now())
      for (const job of waiting)
        if (job.notBefore && job.notBefore > engine.now()) earliest = Math.min(earliest, job.notBefore)
      const head = turn.find(({ vendor, operation }) => !blocked.has(`${vendor}|${operation}`))
      if (!head) break
      const next = await sendOff(head, turn)
      if (next === undefined) continue
      blocked.add(`${head.vendor}|${head.operation}`)
      earliest = Math.min(earliest, next)
    }
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
      .catch(() => engine.wakeAt(engine.now() + 30_000))
      .finally(() => {
        turning = undefined
        if (again) poke()
      })
  }

  return {
    poke,
    start: async () => {
      await recoverOrphans(engine)
      poke()
    },
    inFlight: () => travelling.size,
    quiet: async () => {
      while (turning || travelling.size > 0)
        await Promise.race([...(turning ? [turning] : []), ...travelling])
    },
  }
}
