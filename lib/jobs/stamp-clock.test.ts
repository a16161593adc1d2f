import { describe, expect, it } from 'vitest'
import { addPerson, ask, found, rig } from '../../test/engine/rig'
import { pauseGroup, resumeGroup } from './groups'

const start = Date.UTC(2026, 8, 3, 12)
const hour = 3_600_000

/** Two clocks of ours, of which one can be set; the vendor's own, which is right; and a limit. */
async function world({ saysTheTime = true, mute = 0, max = 2 } = {}) {
  const time = { now: start }
  const truth = { now: 0 }
  const arrivals: number[] = []
  const pass = (ms: number) => {
    time.now += ms
    truth.now += ms
  }
  const headers = () => ({ headers: { date: new Date(start + truth.now).toUTCString() } })
  const base = rig()
  const probe: typeof base.engine.adapters.lonescale.probe = {
    ...base.engine.adapters.lonescale.probe,
    run: ({ fetch }) => fetch('https://vendor.example').then(() => 'streamed' as const),
  }
  const first = rig({
    time,
    vendors: { lonescale: { probe } },
    operation: {
      limit: { bucket: 'find', max, windowMs: 60_000 },
      batch: 1,
      run: async (request, { fetch }) => {
        arrivals.push(truth.now)
        if (arrivals.length === mute) return new Promise(() => undefined)
        await fetch('https://vendor.example')
        return found(request)
      },
    },
    engine: {
      steady: () => truth.now,
      sleep: async (ms) => pass(ms),
      fetch: async () => new Response('', saysTheTime ? headers() : {}),
    },
  })
  for (const id of ['a', 'b', 'c', 'd']) await addPerson(first.store, id)
  return { first, time, truth, pass, arrivals }
}

/** Turns until nobody asks to be woken within two minutes. */
async function rest(
  { runner, wakes }: ReturnType<typeof rig>,
  { time, pass }: Awaited<ReturnType<typeof world>>,
) {
  for (let round = 0; round < 6; round += 1) {
    wakes.length = 0
    runner.poke()
    await runner.quiet()
    const wait = Math.min(...wakes) - time.now
    if (wait > 0 && wait <= 2 * 60_000) pass(wait)
  }
}

const most = (arrivals: readonly number[]) =>
  Math.max(...arrivals.map((from) => arrivals.filter((at) => at >= from && at < from + 60_000).length))

describe('a clock that is set', () => {
  it.each([-24 * hour, 24 * hour, 5000])(
    'by %i within a life lets nobody go early, nor late',
    async (jump) => {
      const all = await world()
      await all.first.runner.start()
      await ask(all.first, ['a', 'b'])
      await rest(all.first, all)
      all.time.now += jump
      await ask(all.first, ['c', 'd'])
      await rest(all.first, all)
      expect(most(all.arrivals)).toBe(2)
      expect(all.arrivals).toHaveLength(4)
      expect(all.arrivals.at(-1)).toBeLessThan(130_000)
    },
  )

  it.each([-24 * hour, 24 * hour, 10_000])(
    'by %i between two lives is told from time that passed',
    async (jump) => {
      const all = await world()
      await all.first.runner.start()
      await ask(all.first, ['a', 'b'])
      await rest(all.first, all)
      all.time.now += jump
      all.pass(5000)
      const next = all.first.restart()
      await next.runner.start()
      await ask(next, ['c', 'd'])
      await rest(next, all)
      expect(most(all.arrivals)).toBe(2)
      expect(all.arrivals).toHaveLength(4)
    },
  )

  it('is told from time that passed where one answer never came', async () => {
    const all = await world({ mute: 2, max: 3 })
    await all.first.runner.start()
    await ask(all.first, ['a'])
    await rest(all.first, all)
    await ask(all.first, ['b'])
    all.first.runner.poke()
    while (all.arrivals.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    all.time.now += 24 * hour
    const next = all.first.restart()
    await next.runner.start()
    await ask(next, ['c', 'd'])
    await rest(next, all)
    expect(most(all.arrivals)).toBe(3)
    expect(all.arrivals).toHaveLength(4)
  })

  it('is noticed two lives later, by a stamp that never heard the time', async () => {
    const all = await world({ mute: 1 })
    await all.first.runner.start()
    await ask(all.first, ['a'])
    all.first.runner.poke()
    while (all.arrivals.length < 1) await new Promise((resolve) => setTimeout(resolve, 5))
    all.time.now += 24 * hour
    const second = all.first.restart()
    await second.runner.start()
    await ask(second, ['b'])
    await rest(second, all)
    const third = all.first.restart()
    await third.runner.start()
    await ask(third, ['c'])
    await rest(third, all)
    expect(all.arrivals).toHaveLength(3)
    expect(most(all.arrivals)).toBe(2)
  })

  it('holds nothing up for ever where a whole window was never answered and every life is short', async () => {
    const all = await world({ mute: 1, max: 1 })
    await all.first.runner.start()
    await ask(all.first, ['a'])
    all.first.runner.poke()
    while (all.arrivals.length < 1) await new Promise((resolve) => setTimeout(resolve, 5))
    await ask(all.first, ['b'])
    for (let lives = 0; lives < 5; lives += 1) {
      const next = all.first.restart()
      await next.runner.start()
      next.runner.poke()
      await next.runner.quiet()
      all.pass(40_000)
    }
    expect(all.arrivals).toHaveLength(2)
    expect(most(all.arrivals)).toBe(1)
    expect(all.arrivals.at(-1)).toBeLessThan(130_000)
  })

  it.each([
    [-24 * hour, 'after'],
    [24 * hour, 'after'],
    [-24 * hour, 'before'],
    [24 * hour, 'before'],
  ])('by %i %s the click makes nothing wait longer or shorter', async (jump, when) => {
    const all = await world()
    await all.first.runner.start()
    await all.first.runner.quiet()
    if (when === 'before') all.time.now += jump
    await ask(all.first, ['a'], { graceMs: 3000 })
    if (when === 'after') all.time.now += jump
    await rest(all.first, all)
    expect(all.arrivals[0]).toBeGreaterThanOrEqual(3000)
    expect(all.arrivals[0]).toBeLessThan(10_000)
  })

  it.each([-24 * hour, 24 * hour])('by %i during a pause makes nothing wait longer', async (jump) => {
    const all = await world()
    await all.first.runner.start()
    await all.first.runner.quiet()
    await ask(all.first, ['a', 'b'], { lane: 'bulk', graceMs: 3000 })
    const [group] = await all.first.store.groups.toArray()
    await pauseGroup(all.first.engine, group?.id ?? '')
    all.time.now += jump
    await rest(all.first, all)
    await resumeGroup(all.first.engine, group?.id ?? '')
    await rest(all.first, all)
    expect(all.arrivals[0]).toBeLessThan(10_000)
  })

  it('costs no wait where time did pass, and one window where the vendor does not say', async () => {
    for (const saysTheTime of [true, false]) {
      const all = await world({ saysTheTime })
      await all.first.runner.start()
      await ask(all.first, ['a', 'b'])
      await rest(all.first, all)
      all.pass(hour)
      const next = all.first.restart()
      await next.runner.start()
      await ask(next, ['c'])
      const asked = all.truth.now
      await rest(next, all)
      expect(all.arrivals.at(-1)).toBeGreaterThanOrEqual(asked + (saysTheTime ? 0 : 60_000))
      expect(all.arrivals.at(-1)).toBeLessThan(asked + (saysTheTime ? 1000 : 140_000))
    }
  })
})
