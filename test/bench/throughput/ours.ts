import { openStates } from '../../../lib/domain/job'
import { createRunner } from '../../../lib/jobs/runner'
import { openStore } from '../../../lib/store/database'
import { changeSettings } from '../../../lib/store/writes/settings'
import { adapters } from '../../../lib/vendors/adapters'
import type { Timings } from '../../../lib/vendors/contract'
import { mortal } from '../../engine/mortal'
import { ask, rig } from '../../engine/rig'
import type { Client } from './client'
import { key, pause } from './vendor'

let stores = 0
const never = () => new Promise<never>(() => undefined)
const underWay = openStates.filter((state) => state !== 'unknown')

/** What the browser would say of every request: there is no connection here to ask. */
const overHttp2: Timings = {
  now: () => Date.now(),
  getEntriesByName: (name) => [
    {
      name,
      startTime: Date.now(),
      nextHopProtocol: 'h2',
    } as Partial<PerformanceResourceTiming> as PerformanceEntry,
  ],
}

/** The engine as it is shipped, over a database in memory, each life of the worker with nothing but that. */
export const ours: Client = {
  name: 'Leadlight',
  async open(people, fetch, stored) {
    stores += 1
    const store = openStore(`throughput-${stores}`)
    const slugs = new Map(people.map(({ row, slug }) => [row.id, slug]))
    await changeSettings(store, { capPerDay: null, askAbove: 1_000_000, emailOrder: ['lonescale'] })
    await store.people.bulkPut(people.map(({ row }) => row))
    let asked = false

    return {
      async live({ alive }) {
        let timer: ReturnType<typeof setTimeout> | undefined
        let wakesAt = Number.POSITIVE_INFINITY
        const { engine } = rig({
          store: mortal(store, alive),
          engine: {
            adapters,
            fetch: async (input, init) => {
              const answer = alive() ? await fetch(input, init) : undefined
              return answer && alive() ? answer : never()
            },
            keyFor: async () => ({ secret: key, tag: 'key' }),
            now: () => Date.now(),
            steady: () => Date.now(),
            random: Math.random,
            timings: overHttp2,
            guard: { blocked: () => (alive() ? undefined : 'lost-rows'), committed: () => undefined },
            sleep: pause,
            // One timer, as in the worker: only an earlier one takes its place.
            wakeAt: (when) => {
              if (when >= wakesAt) return
              clearTimeout(timer)
              wakesAt = when
              timer = setTimeout(
                () => {
                  wakesAt = Number.POSITIVE_INFINITY
                  if (alive()) runner.poke()
                },
                Math.max(0, when - Date.now()),
              )
            },
          },
        })
        const runner = createRunner(engine)
        if (!asked) {
          asked = true
          const ids = people.map(({ row }) => row.id)
          const intent = { id: 'all', shownCredits: ids.length, people: ids.length, confirmed: true }
          await ask({ engine }, ids, { intent, lane: 'bulk' }, new Set(['lonescale']))
        }
        await runner.start()
        // All at once and rarely: what this database in memory is slow at is not what is measured.
        while (alive() && (await store.jobs.where('state').anyOf(underWay).first())) await pause(5000)
        for (const { personId, value } of await store.findings.toArray())
          stored.set(slugs.get(personId) ?? '', value)
      },
      async asks() {
        const unknown = await store.jobs.where('state').equals('unknown').toArray()
        return new Set(unknown.map(({ personId }) => slugs.get(personId ?? '') ?? ''))
      },
    }
  },
}
