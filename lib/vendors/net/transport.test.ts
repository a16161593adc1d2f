import { describe, expect, it } from 'vitest'
import { VendorError } from '../contract'
import { scriptedFetch } from '../fixtures/scripted-fetch'
import { probeOperation, transportFor } from './transport'

const door = {
  vendor: 'saber',
  origin: 'https://api.vendor.example',
  probePath: '/v1/lists',
  authorise: (key: string) => ({ 'x-api-key': key }),
} as const

const timings = (protocol: string, startTime = 50) => ({
  now: () => 50,
  getEntriesByName: () => [{ startTime, nextHopProtocol: protocol } as unknown as PerformanceEntry],
})

describe('how a paid body may leave', () => {
  it.each([
    ['h2', 'streamed'],
    ['h3', 'streamed'],
    ['h3-29', 'streamed'],
    ['http/1.1', 'plain'],
    ['http/1.0', 'plain'],
    ['', undefined],
    ['h2c', undefined],
    ['spdy/3', undefined],
  ])('on %s is %s', (protocol, transport) => {
    expect(transportFor(protocol)).toBe(transport)
  })

  it('is learned from one free request without key or body', async () => {
    const { seen, context } = scriptedFetch(new Response(null, { status: 401 }))
    const probe = probeOperation(door)
    expect(await probe.run({ ...context(), timings: timings('h2') })).toBe('streamed')
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatchObject({ url: 'https://api.vendor.example/v1/lists', method: 'GET', headers: {} })
    expect(seen[0]?.body).toBeUndefined()
    expect(seen[0]?.init).toMatchObject({ redirect: 'manual', credentials: 'omit', cache: 'no-store' })
    expect(probe).toMatchObject({ paid: false, repeatable: true })
  })

  it('stays unknown when the browser does not say, or speaks of an earlier request', async () => {
    const { context } = scriptedFetch(new Response(null, { status: 401 }))
    const probe = probeOperation(door)
    expect(await probe.run({ ...context(), timings: timings('') })).toBeUndefined()
    expect(await probe.run({ ...context(), timings: timings('h2', 10) })).toBeUndefined()
    expect(await probe.run(context())).toBeUndefined()
  })

  it('is not learned from silence', async () => {
    const { context } = scriptedFetch(new TypeError('Failed to fetch'))
    const asking = probeOperation(door).run({ ...context(), timings: timings('h2') })
    await expect(asking).rejects.toThrow(VendorError)
  })
})
