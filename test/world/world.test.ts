import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Ask, addressOf, asking, keyHeader } from './ask'
import { demoKeys, startWorld, strayHost, type World } from './world'

let world: World
let leadsonar: Ask
let lonescale: Ask

beforeAll(async () => {
  world = await startWorld({ latency: 'none' })
  leadsonar = asking(world, 'leadsonar')
  lonescale = asking(world, 'lonescale')
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const nora = { first_name: 'Nora', last_name: 'Vance', domain: 'quillmere.example' }
const findEmail = () => leadsonar('POST', '/api/v1/find-email', nora)
const lonescaleKey = keyHeader('lonescale', demoKeys.lonescale.good)

describe('the ledger', () => {
  it('writes down who asked what, when, over what, and what it cost', async () => {
    const before = Date.now()
    await findEmail()
    const [row] = world.ledger.rows
    expect(row).toMatchObject({
      vendor: 'leadsonar',
      route: 'POST /api/v1/find-email',
      keyEnd: '1001',
      protocol: 'h1',
      subjects: ['nora-vance-0a1b2c3d'],
      status: 200,
      credits: 1,
      charges: [{ subject: 'nora-vance-0a1b2c3d', what: 'email', credits: 1 }],
      outcome: 'answered',
    })
    expect(row?.bodyHash).toMatch(/^[0-9a-f]{16}$/)
    expect(row?.at).toBeGreaterThanOrEqual(before)
    expect(JSON.stringify(world.ledger.rows)).not.toContain(demoKeys.leadsonar.good)
  })

  it('shows the same body sent twice, and the same thing paid for twice', async () => {
    await findEmail()
    await findEmail()
    await leadsonar('POST', '/api/v1/find-phone', nora)
    const [first, second] = world.ledger.rows
    expect(second?.bodyHash).toBe(first?.bodyHash)
    expect(world.ledger.chargesPerSubject()).toEqual({
      'leadsonar email nora-vance-0a1b2c3d': 2,
      'leadsonar phone nora-vance-0a1b2c3d': 1,
    })
    expect(world.ledger.calls('leadsonar', 'POST /api/v1/find-phone')).toHaveLength(1)
    expect([world.ledger.credits(), world.ledger.credits('saber')]).toEqual([7, 0])
  })

  it('finds the fullest window', async () => {
    await findEmail()
    await wait(120)
    await findEmail()
    await findEmail()
    expect(world.ledger.mostInWindow(100, 'leadsonar')).toBe(2)
    expect(world.ledger.mostInWindow(10_000, 'leadsonar')).toBe(3)
  })

  it('names routes by their pattern', async () => {
    await leadsonar('GET', '/api/v1/enrich/b47e2a1f-0000-4000-8000-000000000000')
    await lonescale('GET', '/companies/search?slug=harborline')
    expect(world.ledger.rows.map(({ route }) => route)).toEqual([
      'GET /api/v1/enrich/:id',
      'GET /companies/search',
    ])
  })

  it('charges for what a client did not wait for', async () => {
    world.set({ leadsonar: { latency: { find: [120, 120] } } })
    const controller = new AbortController()
    const call = world.fetch(addressOf('leadsonar', '/api/v1/find-email'), {
      method: 'POST',
      headers: keyHeader('leadsonar', demoKeys.leadsonar.good),
      body: JSON.stringify(nora),
      signal: controller.signal,
    })
    await vi.waitFor(() => expect(world.ledger.rows).toHaveLength(1))
    controller.abort()
    await expect(call).rejects.toThrow('abort')
    await vi.waitFor(() => expect(world.ledger.rows[0]?.outcome).toBe('client-gone'))
    expect(world.ledger.credits()).toBe(1)
  })
})

describe('hosts seen', () => {
  it.each([
    [307, 'POST'],
    [302, 'GET'],
  ] as const)('shows a key that followed a %i to another host', async (status, method) => {
    const to = `https://${strayHost}/take`
    const send = (redirect: RequestRedirect) =>
      world.fetch(addressOf('lonescale', '/trigger/enrich/sync'), {
        method: 'POST',
        headers: lonescaleKey,
        body: '{}',
        redirect,
      })
    world.faults.add({ vendor: 'lonescale', at: 'arrival', times: 2, do: { kind: 'redirect', status, to } })
    await expect(send('error')).rejects.toThrow('fetch failed')
    expect(world.hostsSeen.leaks()).toEqual([])
    expect((await send('follow')).status).toBe(200)
    expect(world.hostsSeen.leaks()).toMatchObject([
      {
        host: strayHost,
        method,
        path: '/take',
        keys: [{ place: 'header x-api-key', owner: 'lonescale', end: '0001' }],
      },
    ])
  })

  it('follows without a bearer key, as a browser does', async () => {
    const to = `https://${strayHost}/take`
    world.faults.add({ vendor: 'saber', at: 'arrival', do: { kind: 'redirect', status: 307, to } })
    await asking(world, 'saber')('GET', '/v1/credits')
    expect(world.hostsSeen.requests.at(-1)).toMatchObject({ host: strayHost, keys: [] })
  })

  it('shows a key given to another vendor, in an address, or in a body', async () => {
    const { good } = demoKeys.lonescale
    await world.fetch(addressOf('leadsonar', `/api/v1/credits?key=${good}`))
    await world.fetch(addressOf('saber', '/v1/contacts/lists'), {
      method: 'POST',
      body: JSON.stringify({ name: good }),
    })
    expect(world.hostsSeen.leaks().map(({ keys }) => keys[0]?.place)).toEqual(['url', 'body'])
    expect(JSON.stringify(world.hostsSeen.requests)).not.toContain(good)
  })

  it('does not mind a mistyped key at its own vendor, but minds it anywhere else', async () => {
    await world.fetch(addressOf('lonescale', '/x'), { headers: { 'x-api-key': 'typo' } })
    expect(world.hostsSeen.leaks()).toEqual([])
    await world.fetch(`https://${strayHost}/`, { headers: { 'x-api-key': 'typo' } })
    expect(world.hostsSeen.leaks()).toHaveLength(1)
  })
})

describe('settings', () => {
  it('change what is there and nothing else', () => {
    expect(() => world.set({ saber: { quirks: { renamEcho: 'old' } } } as object)).toThrow(
      'no setting saber.quirks.renamEcho',
    )
    expect(() => world.set({ saber: { quirks: 3 } } as object)).toThrow('saber.quirks is a group')
  })

  it('add and remove accounts', async () => {
    world.set({
      lonescale: { accounts: { 'a-new-key': { contactCredits: 1, enrichmentCredits: 1, hasAdmin: true } } },
    })
    expect((await lonescale('GET', '/companies/search?slug=harborline', undefined, 'a-new-key')).status).toBe(
      200,
    )
    world.set({ lonescale: { accounts: { 'a-new-key': null } } })
    expect((await lonescale('GET', '/companies/search?slug=harborline', undefined, 'a-new-key')).status).toBe(
      401,
    )
  })

  it('come back at a reset, with everything else', async () => {
    world.set({
      leadsonar: { prices: { email: 3 }, accounts: { extra: { balance: 1, earned: 1, spent: 0 } } },
    })
    world.faults.add({ vendor: 'leadsonar', do: { kind: 'answer', status: 500 }, times: 'always', skip: 1 })
    await findEmail()
    world.reset()
    expect(world.ledger.rows).toEqual([])
    expect(world.settings.leadsonar.accounts).not.toHaveProperty('extra')
    expect((await findEmail()).body).toMatchObject({ cost_credits: 1 })
    expect((await leadsonar('GET', '/api/v1/credits')).body).toEqual({
      balance: 449,
      total_earned: 500,
      total_spent: 51,
    })
  })

  it('a reset cuts off what was under way, uncharged', async () => {
    world.set({ leadsonar: { latency: { find: [5000, 5000] } } })
    const call = findEmail()
    await vi.waitFor(() => expect(world.ledger.rows).toHaveLength(1))
    world.reset()
    await expect(call).rejects.toThrow('fetch failed')
    expect(world.ledger.rows).toEqual([])
    expect(world.settings.leadsonar.accounts[demoKeys.leadsonar.good]?.balance).toBe(450)
  })
})

it('charges nothing for a request that began before a reset and was read after it', async () => {
  let goOn = () => {}
  const afterReset = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const bytes = new TextEncoder().encode(JSON.stringify(nora))
  const slow = new ReadableStream({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, 5))
      await afterReset
      controller.enqueue(bytes.subarray(5))
      controller.close()
    },
  })
  const streamed = { duplex: 'half' }
  const call = world.fetch(addressOf('leadsonar', '/api/v1/find-email'), {
    method: 'POST',
    headers: keyHeader('leadsonar', demoKeys.leadsonar.good),
    body: slow,
    ...streamed,
  })
  await vi.waitFor(() => expect(world.ledger.rows).toHaveLength(1))
  world.reset()
  goOn()
  await expect(call).rejects.toThrow('fetch failed')
  expect(world.settings.leadsonar.accounts[demoKeys.leadsonar.good]?.balance).toBe(450)
})

describe('time', () => {
  it('is real by default and shrinks by the scale', async () => {
    const real = await startWorld({ timeScale: 10 })
    const before = Date.now()
    const answer = await asking(real, 'leadsonar')('POST', '/api/v1/find-email', nora)
    const took = Date.now() - before
    await real.stop()
    expect(answer.status).toBe(200)
    expect(took).toBeGreaterThanOrEqual(198)
    expect(took).toBeLessThan(900)
  })

  it('takes as long for the same question with the same seed', async () => {
    const took = async (seed: string) => {
      const one = await startWorld({ seed, settings: { leadsonar: { latency: { find: [0, 400] } } } })
      await asking(one, 'leadsonar')('POST', '/api/v1/find-email', nora)
      const [row] = one.ledger.rows
      await one.stop()
      return (row?.doneAt ?? 0) - (row?.at ?? 0)
    }
    const [a, b, c] = [await took('one'), await took('one'), await took('two')]
    expect(Math.abs(a - b)).toBeLessThan(60)
    expect(Math.abs(a - c)).toBeGreaterThan(60)
  })
})
