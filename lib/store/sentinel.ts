import * as z from 'zod/mini'
import type { Call, Job } from '../domain/job'
import { lazily } from '../domain/lazily'
import { without } from '../domain/without'
import type { Store } from './database'

/**
 * A damaged database opens without an error and simply lacks rows. So a few figures are kept outside of it: how far
 * the account book had come and which calls were out. When the database knows less than they do, spending stops.
 */
const Sentinel = lazily(() =>
  z.object({
    ledgerSeq: z.number(),
    credits: z.number(),
    openCalls: z.array(z.string()),
    /** The newest of them in full: a question that may have been paid for outlasts the loss of everything else. */
    open: z.exactOptional(z.array(z.unknown())),
    /** Set when a comparison failed, until the user has seen it. */
    alarm: z.exactOptional(z.object({ at: z.number(), lines: z.number(), calls: z.number() })),
  }),
)
type Sentinel = z.infer<typeof Sentinel>
interface Open {
  readonly call: Call
  readonly jobs: readonly Job[]
}
export type DataAlarm = NonNullable<Sentinel['alarm']>

const name = 'sentinel'

/** Anything with the shape of `storage.local`: the real one in the worker, an object in tests. */
export interface SmallStorage {
  get(key: string): Promise<Record<string, unknown>>
  set(values: Record<string, unknown>): Promise<void>
}

async function read(area: SmallStorage): Promise<Sentinel | undefined> {
  const parsed = Sentinel.safeParse((await area.get(name))[name])
  return parsed.success ? parsed.data : undefined
}

const mostJobs = 100

async function figures(store: Store): Promise<Omit<Sentinel, 'alarm'>> {
  const last = await store.ledger.orderBy('seq').last()
  const calls = await store.calls
    .where('state')
    .anyOf('sending', 'submitted', 'unknown')
    .and(({ paid }) => paid)
    .toArray()
  calls.sort((a, b) => a.sentAt - b.sentAt)
  const open: Open[] = []
  let room = mostJobs
  for (const call of calls.toReversed()) {
    room -= call.jobIds.length
    if (room < 0) break
    const jobs = (await store.jobs.bulkGet(call.jobIds)).filter((job) => job !== undefined)
    open.push({ call: without(call, 'raw'), jobs })
  }
  const openCalls = calls.slice(-200).map(({ id }) => id)
  return { ledgerSeq: last?.seq ?? 0, credits: last?.total ?? 0, openCalls, open }
}

/** What may have been paid for and is missing comes back as a question to the user. */
async function restore(store: Store, kept: readonly Open[]): Promise<void> {
  for (const { call, jobs } of kept) {
    if (await store.calls.get(call.id)) continue
    await store.transaction('rw', store.calls, store.jobs, async () => {
      await store.calls.put({ ...call, state: 'unknown', problem: 'no-answer' })
      await store.jobs.bulkPut(
        jobs.map(
          (job): Job => ({ ...without(job, 'openKey', 'leaseUntil'), state: 'unknown', callId: call.id }),
        ),
      )
    })
  }
}

/** After each journal commit. May lag behind when the worker dies: the database knowing more is no alarm. */
export async function renewSentinel(store: Store, area: SmallStorage): Promise<void> {
  const before = await read(area)
  if (before?.alarm) return
  await area.set({ [name]: await figures(store) })
}

/** At the start of each life. Answers what is missing, and remembers it until the user has acknowledged it. */
export async function checkSentinel(
  store: Store,
  area: SmallStorage,
  at: number,
): Promise<DataAlarm | undefined> {
  const kept = await read(area)
  if (!kept) return undefined
  if (kept.alarm) return kept.alarm
  const now = await figures(store)
  const present = await store.calls.bulkGet(kept.openCalls)
  const calls = present.filter((call) => call === undefined).length
  // Counted, not taken from the last line: rows can go missing in the middle.
  const lines = Math.max(0, kept.ledgerSeq - (await store.ledger.count()))
  const short = lines > 0 || calls > 0 || now.credits < kept.credits
  if (!short) return undefined
  const alarm: DataAlarm = { at, lines, calls }
  await restore(store, (kept.open ?? []) as Open[])
  await area.set({ [name]: { ...kept, alarm } })
  return alarm
}

/** The user has seen it and goes on with what is there. */
export async function acknowledgeAlarm(store: Store, area: SmallStorage): Promise<void> {
  await area.set({ [name]: await figures(store) })
}
