import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Ask, asking } from '../../world/ask'
import type { Clock } from '../../world/clock'
import { demoKeys, startWorld, type World } from '../../world/world'
import { createLimiter } from './limiter'
import { type LonescaleSettings, lonescaleSettings } from './settings'

/** Node asks for it, the browser's types have not heard of it. */
const streamed = { duplex: 'half' }

/** A clock that stands still until told, so that a minute takes no time. */
function handClock() {
  let now = 1_000_000
  const clock: Clock = {
    now: () => now,
    span: (ms) => ms,
    sleep: async () => undefined,
    wakeAll: () => undefined,
  }
  return {
    clock,
    at: (second: number) => {
      now = 1_000_000 + second * 1000
    },
  }
}

function limiterOf(model: LonescaleSettings['limiter']['model']) {
  const { clock, at } = handClock()
  const limiter = createLimiter({ ...lonescaleSettings().limiter, model }, clock)
  return (second: number) => {
    at(second)
    return limiter.hit('key').allowed
  }
}

describe('the sliding window', () => {
  it('lets five through in any minute and forgets each as it ages', () => {
    const hit = limiterOf('sliding-window')
    expect([0, 10, 20, 30, 40].map(hit)).toEqual([true, true, true, true, true])
    expect(hit(59)).toBe(false)
    expect(hit(60)).toBe(true)
    expect(hit(61)).toBe(false)
    expect(hit(70)).toBe(true)
  })

  it('does not hold a refusal against anybody', () => {
    const hit = limiterOf('sliding-window')
    for (let second = 0; second < 5; second++) hit(second)
    for (let second = 5; second < 60; second++) expect(hit(second)).toBe(false)
    expect(hit(60)).toBe(true)
  })
})

describe('the throttler of the vendor’s framework', () => {
  it('blocks for a minute of its own after one hit too many', () => {
    const hit = limiterOf('nest-throttler')
    expect([0, 1, 2, 3, 4].map(hit)).toEqual([true, true, true, true, true])
    expect(hit(50)).toBe(false)
    // All five have aged out of the window, yet the block stands: this is where the two models differ.
    expect(hit(70)).toBe(false)
    expect(hit(109)).toBe(false)
    expect(hit(110)).toBe(true)
  })

  it('begins a new count with the first hit after the block', () => {
    const hit = limiterOf('nest-throttler')
    for (let second = 0; second < 6; second++) hit(second)
    expect([65, 66, 67, 68, 69].map(hit)).toEqual([true, true, true, true, true])
    expect(hit(70)).toBe(false)
  })

  it('slides while nobody oversteps', () => {
    const hit = limiterOf('nest-throttler')
    expect([0, 20, 40, 50, 59].map(hit)).toEqual([true, true, true, true, true])
    expect(hit(61)).toBe(true)
  })
})

describe('over the wire', () => {
  let world: World
  let ask: Ask
  const enrich = '/trigger/enrich/sync'
  const body = {
    enrichment_type: ['email'],
    contacts: [{ firstname: 'Nora', lastname: 'Vance', domain: 'quillmere.example' }],
  }

  beforeAll(async () => {
    // A minute lasts 600 ms.
    world = await startWorld({ latency: 'none', timeScale: 100 })
    ask = asking(world, 'lonescale')
  })
  afterAll(() => world.stop())
  beforeEach(() => world.reset())

  const times = async (count: number, send = () => ask('POST', enrich, body)) => {
    const statuses: number[] = []
    for (let i = 0; i < count; i++) statuses.push((await send()).status)
    return statuses
  }

  it('refuses the sixth in its own words and charges nothing for it', async () => {
    world.set({ timeScale: 1, lonescale: { quirks: { errorWord: 'text' } } })
    expect(await times(5)).toEqual([200, 200, 200, 200, 200])
    const sixth = await ask('POST', enrich, body)
    expect(sixth.status).toBe(429)
    expect(sixth.body).toEqual({
      message: 'ThrottlerException: Too Many Requests',
      error: 'Too Many Requests',
      statusCode: 429,
    })
    expect(sixth.headers.get('retry-after')).toBeNull()
    expect(world.ledger.credits()).toBe(5)
    expect(world.ledger.mostInWindow(60_000, 'lonescale')).toBe(6)
  })

  it('counts by route and key, or by key alone', async () => {
    world.set({ timeScale: 1 })
    await times(5)
    expect((await ask('GET', '/companies/search?slug=harborline')).status).toBe(200)
    expect((await ask('POST', enrich, body, demoKeys.lonescale.noContactCredits)).status).toBe(200)
    world.reset()
    world.set({ timeScale: 1, lonescale: { limiter: { scope: 'key' } } })
    await times(5)
    expect((await ask('GET', '/companies/search?slug=harborline')).status).toBe(429)
  })

  it('counts what is refused for other reasons, but not the asynchronous route', async () => {
    world.set({ timeScale: 1 })
    await times(5, () => ask('POST', enrich, {}))
    expect((await ask('POST', enrich, body)).status).toBe(429)
    expect((await ask('POST', '/trigger/enrich', {})).status).toBe(400)
  })

  it('counts at arrival, while the body is still on its way', async () => {
    world.set({ timeScale: 1 })
    let goOn = () => {}
    const arrived = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const slow = new ReadableStream({
      async start(controller) {
        const bytes = new TextEncoder().encode(JSON.stringify(body))
        controller.enqueue(bytes.subarray(0, 10))
        await arrived
        controller.enqueue(bytes.subarray(10))
        controller.close()
      },
    })
    const late = world.fetch('https://public-api.lonescale.com/trigger/enrich/sync', {
      method: 'POST',
      headers: { 'x-api-key': demoKeys.lonescale.good },
      body: slow,
      ...streamed,
    })
    await vi.waitFor(() => expect(world.ledger.rows).toHaveLength(1))
    expect(await times(5)).toEqual([200, 200, 200, 200, 429])
    goOn()
    expect((await late).status).toBe(200)
  })

  it('opens again after a scaled minute', async () => {
    expect((await times(6)).at(-1)).toBe(429)
    await wait(650)
    expect((await ask('POST', enrich, body)).status).toBe(200)
  })

  it('says when to come back and how much is left, by setting', async () => {
    world.set({
      timeScale: 1,
      lonescale: { limiter: { model: 'nest-throttler', retryAfter: true, rateHeaders: true } },
    })
    const first = await ask('POST', enrich, body)
    expect(first.headers.get('x-ratelimit-limit')).toBe('5')
    expect(first.headers.get('x-ratelimit-remaining')).toBe('4')
    expect(first.headers.get('x-ratelimit-reset')).toBe('60')
    await times(4)
    expect((await ask('POST', enrich, body)).headers.get('retry-after')).toBe('60')
  })
})
