import * as z from 'zod/mini'
import { type Job, openStates } from '../../domain/job'
import { vendorProblems } from '../../domain/refusal'
import { type VendorId, vendorIds } from '../../domain/vendor'
import { store } from '../opened'

export interface ActivityRow {
  readonly job: Job
  /** Whom or what it is about, as it is called now. */
  readonly about: string
  /** The vendor's answer as it came, where nobody could read or place it. */
  readonly raw: string | undefined
}

const readAhead = 200

async function aboutOf({ personId, wish, listWish }: Job): Promise<string> {
  if (personId) return (await store.people.get(personId))?.fullName ?? ''
  if (wish) return (await store.companies.get(wish.companyId))?.name ?? ''
  return listWish?.name ?? ''
}

/**
 * What ended last. Of an action about many people only what failed stands here: the rest is told by its group.
 */
export async function recentJobs(limit: number): Promise<ActivityRow[]> {
  const ended = await store.jobs.orderBy('endedAt').reverse().limit(readAhead).toArray()
  const telling = ended.filter(({ lane, state }) => lane === 'click' || state === 'failed').slice(0, limit)
  const calls = await store.calls.bulkGet(telling.map(({ callId }) => callId ?? ''))
  return Promise.all(telling.map(async (job, i) => ({ job, about: await aboutOf(job), raw: calls[i]?.raw })))
}

const Pause = z.object({ problem: z.enum(vendorProblems), until: z.exactOptional(z.number()) })

export interface VendorPause extends z.infer<typeof Pause> {
  readonly vendor: VendorId
}

/** Vendors that are left alone for now, and why. */
export async function vendorPauses(): Promise<VendorPause[]> {
  const notes = await store.notes.bulkGet(vendorIds.map((vendor) => `pause:${vendor}`))
  return vendorIds.flatMap((vendor, i) => {
    const parsed = Pause.safeParse(notes[i]?.value)
    return parsed.success ? [{ vendor, ...parsed.data }] : []
  })
}

const Alarm = z.object({ at: z.number(), lines: z.number(), calls: z.number() })
export type Alarm = z.infer<typeof Alarm>

/** What the watch over the data found missing, until the user has seen it. */
export async function dataAlarm(): Promise<Alarm | undefined> {
  const parsed = Alarm.safeParse((await store.notes.get('alarm'))?.value)
  return parsed.success ? parsed.data : undefined
}

/** How many things wait for a decision of the user. */
export async function attentionCount(): Promise<number> {
  const unknown = await store.calls.where('state').equals('unknown').count()
  const stopped = (await vendorPauses()).filter(({ until }) => until === undefined).length
  return unknown + stopped + ((await dataAlarm()) ? 1 : 0)
}

export const anythingAsked = async (): Promise<boolean> => (await store.jobs.limit(1).count()) > 0

export const anythingSending = async (): Promise<boolean> =>
  (await store.jobs.where('state').equals('sending').count()) > 0

/** What open questions may still cost: counted against the caps as if it were spent. */
export async function promisedCredits(): Promise<number> {
  let credits = 0
  await store.jobs
    .where('state')
    .anyOf([...openStates])
    .each(({ price }) => {
      credits += price.credits
    })
  return credits
}
