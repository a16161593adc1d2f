import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asking } from './ask'
import { startWorld, type World } from './world'

let world: World
beforeAll(async () => {
  world = await startWorld({ latency: 'none' })
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

async function control(method: string, path: string, body?: unknown) {
  const answer = await fetch(`${world.control}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
const credits = () => asking(world, 'saber')('GET', '/v1/credits')

describe('the control port', () => {
  it('is on loopback and apart from the hosts of the world', () => {
    expect(world.control).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(world.control).not.toContain(String(world.port))
  })

  it('reads and clears the ledger', async () => {
    await credits()
    await asking(world, 'leadsonar')('GET', '/api/v1/credits')
    expect((await control('GET', '/ledger?vendor=saber')).body).toMatchObject([
      { route: 'GET /v1/credits', keyEnd: '2001' },
    ])
    expect((await control('GET', '/ledger')).body).toHaveLength(2)
    expect((await control('GET', '/ledger/summary?vendor=saber')).body).toEqual({
      calls: 1,
      charged: 0,
      credits: 0,
      chargesPerSubject: {},
    })
    await control('DELETE', '/ledger')
    expect(world.ledger.rows).toEqual([])
  })

  it('sets, lists and clears faults, and refuses what is none', async () => {
    const added = await control('POST', '/faults', { vendor: 'saber', do: { kind: 'answer', status: 502 } })
    expect(added.body).toEqual({ id: expect.any(Number) })
    expect((await credits()).status).toBe(502)
    expect((await control('GET', '/faults')).body).toMatchObject([
      { struck: 1, fault: { at: 'before-charge', times: 1 } },
    ])
    await control('DELETE', '/faults')
    expect(world.faults.list()).toEqual([])
    expect((await control('POST', '/faults', { vendor: 'saber', do: { kind: 'explode' } })).status).toBe(400)
  })

  it('changes settings, and refuses those that do not exist', async () => {
    const limiter = { writesPerMinute: 2000, readsPerMinute: 1, shape: 'route' }
    expect((await control('POST', '/settings', { saber: { limiter } })).body).toMatchObject({
      saber: { limiter },
    })
    await credits()
    expect((await credits()).status).toBe(429)
    const wrong = await control('POST', '/settings', { saber: { limitter: {} } })
    expect([wrong.status, wrong.body]).toEqual([400, { error: 'no setting saber.limitter' }])
    expect((await control('GET', '/settings')).body).toMatchObject({ timeScale: 1 })
  })

  it('tells the state, the hosts seen and the deliveries, and resets', async () => {
    await credits()
    expect((await control('GET', '/state')).body).toMatchObject({
      port: world.port,
      requests: 1,
      vendors: { saber: { lists: [] } },
    })
    expect((await control('GET', '/hosts')).body).toMatchObject({
      requests: [{ host: 'api.saber.app' }],
      leaks: [],
    })
    expect((await control('GET', '/deliveries')).body).toEqual([])
    await control('POST', '/reset')
    expect((await control('GET', '/state')).body).toMatchObject({ requests: 0 })
  })
})
