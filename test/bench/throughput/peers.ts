import Bottleneck from 'bottleneck'
import PQueue from 'p-queue'
import { subjectOf } from '../../../lib/jobs/subject'
import { adapters } from '../../../lib/vendors/adapters'
import { VendorError } from '../../../lib/vendors/contract'
import type { Someone } from '../../faults/people'
import type { Client, Life, Stored } from './client'
import { key, pause } from './vendor'

const never = () => new Promise<never>(() => undefined)
const minute = 60_000

type Send = (people: readonly Someone[]) => Promise<void>

/** One request by our own adapter, so that nothing differs but who decides when; each answer is stored at once. */
function sender(fetch: typeof globalThis.fetch, stored: Stored, { alive }: Life): Send {
  const operation = adapters.lonescale.find[0]
  return async (people) => {
    if (!alive() || !operation) return never()
    const context = { fetch, key, signal: new AbortController().signal, now: () => Date.now() }
    const subjects = people.map(({ row }) => subjectOf(row))
    const result = await operation.run({ fields: ['email'], subjects }, context).catch((error: unknown) => {
      if (alive()) throw error
      return never()
    })
    if (!alive()) return never()
    const slugs = new Map(people.map(({ row, slug }) => [row.id, slug]))
    for (const { ref, emails } of result.answers)
      for (const { value } of emails) stored.set(slugs.get(ref) ?? '', value)
  }
}

const refused = (error: unknown) => error instanceof VendorError && error.problem === 'rate-limited'

/** Tries again a minute after a refusal, as the vendor's limit suggests. */
async function patiently(send: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await send()
    } catch (error) {
      if (!refused(error)) throw error
      await pause(minute)
    }
  }
}

const inBatches = (people: readonly Someone[], size: number): Someone[][] =>
  Array.from({ length: Math.ceil(people.length / size) }, (_, i) => people.slice(i * size, (i + 1) * size))

/** Begins each life with the same list, without those whose answer was stored. */
const program = (
  name: string,
  size: number,
  work: (batches: readonly (readonly Someone[])[], send: Send) => Promise<void>,
): Client => ({
  name,
  open: async (people, fetch, stored) => ({
    live: (life) =>
      work(
        inBatches(
          people.filter(({ slug }) => !stored.has(slug)),
          size,
        ),
        sender(fetch, stored, life),
      ),
    asks: async () => new Set(),
  }),
})

const pQueue = (name: string, options: ConstructorParameters<typeof PQueue>[0]): Client =>
  program(name, 10, async (batches, send) => {
    const queue = new PQueue(options)
    const add = (batch: readonly Someone[]): Promise<void> =>
      queue
        .add(() => send(batch))
        .catch(async (error: unknown) => {
          if (!refused(error)) throw error
          await pause(minute)
          return add(batch)
        })
    await Promise.all(batches.map(add))
  })

export const peers = {
  'p-queue': pQueue('p-queue, 5 per 60 s', { interval: minute, intervalCap: 5, concurrency: 5 }),
  tuned: pQueue('p-queue, strict, 5 per 61 s', {
    interval: 61_000,
    intervalCap: 5,
    concurrency: 10,
    strict: true,
  }),
  bottleneck: program('bottleneck, reservoir of 5', 10, async (batches, send) => {
    const limiter = new Bottleneck({
      reservoir: 5,
      reservoirRefreshAmount: 5,
      reservoirRefreshInterval: minute,
      maxConcurrent: 5,
    })
    limiter.on('failed', async (error: unknown) => (refused(error) ? minute : undefined))
    await Promise.all(batches.map((batch) => limiter.schedule(() => send(batch))))
    await limiter.disconnect()
  }),
  naive: program('one contact a request, in turn', 1, async (batches, send) => {
    for (const batch of batches) await patiently(() => send(batch))
  }),
} as const satisfies Record<string, Client>
